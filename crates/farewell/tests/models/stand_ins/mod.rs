//! What stands in the places of modules of the library.

pub(crate) mod link;
pub(crate) mod sync;

/// Nobody asks for it.
pub(crate) mod handshake {
    #[derive(Debug)]
    pub(crate) struct Handshake;
}

/// Nobody joins.
pub(crate) mod registry {
    use std::marker::PhantomData;

    #[derive(Debug)]
    pub(crate) struct Membership<M>(PhantomData<fn() -> M>);

    pub(crate) struct Registry<M>(PhantomData<fn() -> M>);

    impl<M> Registry<M> {
        pub(crate) fn join(&self, _: M) -> Membership<M> {
            Membership(PhantomData)
        }
    }
}
