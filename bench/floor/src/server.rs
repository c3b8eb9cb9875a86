//! The loop: waits, accepts, and steps each connection that is ready.

use std::convert::Infallible;
use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener};
use std::os::fd::OwnedFd;

use rustix::buffer::spare_capacity;
use rustix::event::epoll::{self, CreateFlags, Event, EventData, EventFlags};
use rustix::net::sockopt::set_socket_reuseaddr;
use rustix::net::{AddressFamily, SocketType, bind, listen, socket};

use crate::arguments::Arguments;
use crate::connection::{Connection, Shared, Wants};

/// Events taken at once.
const EVENTS: usize = 1024;

/// Connections that wait to be accepted: as many as the system allows.
const BACKLOG: i32 = 4096;

/// Marks the listening socket; the others are marked with their place.
const LISTENER: u64 = u64::MAX;

/// Serves for ever.
pub(crate) fn serve(arguments: Arguments) -> io::Result<Infallible> {
    let listener = listener(arguments.listen)?;
    writeln!(io::stdout(), "listening on {}", listener.local_addr()?)?;
    let epoll = epoll::create(CreateFlags::CLOEXEC)?;
    let marked = EventData::new_u64(LISTENER);
    epoll::add(&epoll, &listener, marked, EventFlags::IN)?;

    let mut served = Served {
        epoll,
        connections: Vec::new(),
        free: Vec::new(),
        shared: Shared::new(arguments.checks),
    };
    let mut events: Vec<Event> = Vec::with_capacity(EVENTS);
    loop {
        match epoll::wait(&served.epoll, spare_capacity(&mut events), None) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        for event in events.drain(..) {
            match event.data.u64() {
                LISTENER => served.accept(&listener)?,
                place => served.step(place)?,
            }
        }
    }
}

struct Served {
    epoll: OwnedFd,
    connections: Vec<Option<(Connection, Wants)>>,
    free: Vec<usize>,
    shared: Shared,
}

impl Served {
    fn accept(&mut self, listener: &TcpListener) -> io::Result<()> {
        loop {
            let stream = match listener.accept() {
                Ok((stream, _)) => stream,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
                Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => continue,
                Err(error) => return Err(error),
            };
            stream.set_nonblocking(true)?;
            stream.set_nodelay(true)?;
            let place = self.free.pop().unwrap_or(self.connections.len());
            let marked = EventData::new_u64(place as u64);
            epoll::add(&self.epoll, &stream, marked, EventFlags::IN)?;
            let connection = Some((Connection::new(stream), Wants::Read));
            match self.connections.get_mut(place) {
                Some(slot) => *slot = connection,
                None => self.connections.push(connection),
            }
        }
    }

    fn step(&mut self, place: u64) -> io::Result<()> {
        let index = place as usize;
        let Some(slot) = self.connections.get_mut(index) else {
            return Ok(());
        };
        let Some((connection, before)) = slot else {
            return Ok(());
        };
        let wants = connection.ready(&mut self.shared);
        let flags = match wants {
            Wants::Nothing => {
                *slot = None;
                self.free.push(index);
                return Ok(());
            }
            Wants::Read => EventFlags::IN,
            Wants::Write => EventFlags::OUT,
        };
        if wants != *before {
            *before = wants;
            let marked = EventData::new_u64(place);
            epoll::modify(&self.epoll, &connection.stream, marked, flags)?;
        }
        Ok(())
    }
}

fn listener(address: SocketAddr) -> io::Result<TcpListener> {
    let family = match address {
        SocketAddr::V4(_) => AddressFamily::INET,
        SocketAddr::V6(_) => AddressFamily::INET6,
    };
    let socket = socket(family, SocketType::STREAM, None)?;
    set_socket_reuseaddr(&socket, true)?;
    bind(&socket, &address)?;
    listen(&socket, BACKLOG)?;
    let listener = TcpListener::from(socket);
    listener.set_nonblocking(true)?;
    Ok(listener)
}
