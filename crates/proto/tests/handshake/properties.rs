//! What holds for any bytes: no panic, and the same outcome however they are
//! cut. And what is written can be read.

use farewell_proto::handshake::{
    ClientHandshake, Extension, Extensions, Key, RequestReader, ResponseError, ResponseReader,
    Subprotocols, Token, WebSocketUrl, parse_request, parse_response,
};
use proptest::prelude::*;

use super::{REQUEST, RESPONSE, client, limits};

fn token() -> impl Strategy<Value = Token> {
    "[!#$%&'*+.^_`|~0-9A-Za-z-]{1,12}".prop_map(|text| text.parse().unwrap())
}

fn extensions() -> impl Strategy<Value = Extensions> {
    let parameters = prop::collection::vec((token(), prop::option::of(token())), 0..4);
    let extension = (token(), parameters).prop_map(|(name, parameters)| {
        parameters
            .into_iter()
            .fold(Extension::new(name), |extension, (name, value)| {
                extension.with(name, value)
            })
    });
    prop::collection::vec(extension, 1..4).prop_map(Extensions::from_iter)
}

/// Bytes that look enough like a head to get past the first checks.
fn almost(head: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let edit = (0..head.len(), any::<u8>(), 0..3_u8);
    prop::collection::vec(edit, 0..4).prop_map(|edits| {
        let mut bytes = head.as_bytes().to_vec();
        for (at, byte, edit) in edits {
            let at = at.min(bytes.len() - 1);
            match edit {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => drop(bytes.remove(at)),
            }
        }
        bytes
    })
}

fn check_any_cut(bytes: &[u8], cuts: &[usize]) {
    let mut requests = RequestReader::new(limits());
    let mut responses = ResponseReader::new(limits());
    let (mut request, mut response) = (Ok(None), Ok(None));
    for end in cuts
        .iter()
        .map(|cut| cut % (bytes.len() + 1))
        .chain([bytes.len()])
    {
        // A smaller buffer than before is against the contract, but must not panic.
        if matches!(request, Ok(None)) {
            request = requests.read(&bytes[..end]);
        }
        if matches!(response, Ok(None)) {
            response = responses.read(&bytes[..end]);
        }
    }
    assert_eq!(request, parse_request(bytes, &limits()));
    // The evidence is what had come when the mistake was seen; all else agrees.
    let mistake = |result: Result<_, ResponseError>| result.map_err(|error| error.mistake);
    assert_eq!(mistake(response), mistake(parse_response(bytes, &limits())));
    if let Ok(Some((head, length))) = parse_request(bytes, &limits()) {
        assert!(length <= bytes.len());
        let rejection = head
            .into_upgrade()
            .err()
            .map(|refused| refused.rejection().to_bytes());
        assert!(rejection.is_none_or(|bytes| bytes.is_ascii()));
    }
    if let Ok(Some((head, _))) = parse_response(bytes, &limits()) {
        let _ = client().verify(head);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_bytes_in_any_cuts(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        cuts in prop::collection::vec(any::<usize>(), 0..8),
    ) {
        check_any_cut(&bytes, &cuts);
    }

    #[test]
    fn almost_a_request_in_any_cuts(
        bytes in almost(REQUEST),
        cuts in prop::collection::vec(any::<usize>(), 0..8),
    ) {
        check_any_cut(&bytes, &cuts);
    }

    #[test]
    fn almost_a_response_in_any_cuts(
        bytes in almost(RESPONSE),
        cuts in prop::collection::vec(any::<usize>(), 0..8),
    ) {
        check_any_cut(&bytes, &cuts);
    }

    #[test]
    fn extensions_go_round(list in extensions()) {
        prop_assert_eq!(list.to_string().parse(), Ok(list.clone()));
        // Every value may be quoted, every character of it escaped.
        let quoted: String = list.to_string().split("; ").map(|part| match part.split_once('=') {
            Some((name, rest)) => {
                let (value, tail) = rest.split_once(", ").map_or((rest, ""), |(value, _)| {
                    (value, &rest[value.len()..])
                });
                let escaped: String = value.chars().flat_map(|c| ['\\', c]).collect();
                format!("{name} = \"{escaped}\"{tail}")
            }
            None => part.to_owned(),
        }).collect::<Vec<_>>().join(" ;");
        prop_assert_eq!(quoted.parse(), Ok(list));
    }

    #[test]
    fn any_text_is_no_panic(text in ".{0,60}") {
        let _ = text.parse::<Extensions>();
        let _ = text.parse::<Token>();
        let _ = text.parse::<Key>();
        if let Ok(url) = text.parse::<WebSocketUrl>() {
            prop_assert_eq!(url.to_string().parse(), Ok(url));
        }
    }

    #[test]
    fn urls_go_round(
        text in r"wss?://([a-z0-9_.-]{1,12}|\[::[0-9a-f]{1,4}\])(:[0-9]{0,5})?(/[!-~]{0,12})?(\?[!-~]{0,12})?",
    ) {
        if let Ok(url) = text.parse::<WebSocketUrl>() {
            prop_assert_eq!(url.to_string().parse(), Ok(url.clone()));
            let bytes = ClientHandshake::to(&url, [7; 16]).to_bytes();
            let (head, _) = parse_request(&bytes, &limits()).unwrap().unwrap();
            let request = head.into_upgrade().unwrap();
            prop_assert_eq!(request.host(), url.host());
            prop_assert_eq!(request.resource_name(), url.resource_name());
        }
    }

    #[test]
    fn two_of_us_agree(
        nonce in any::<[u8; 16]>(),
        offer in prop::collection::btree_set(token(), 0..5),
        supported in prop::collection::vec(token(), 0..5),
        extensions in extensions(),
    ) {
        let url: WebSocketUrl = "wss://[::1]:9000/".parse().unwrap();
        let handshake = ClientHandshake::to(&url, nonce)
            .subprotocols(Subprotocols::new(&offer).unwrap())
            .extensions(extensions);
        let (head, _) = parse_request(&handshake.to_bytes(), &limits()).unwrap().unwrap();
        let request = head.into_upgrade().unwrap();
        let first = request.extensions().as_slice()[..1].iter().cloned().collect::<Extensions>();
        let acceptance = request.accept().subprotocol_of(&supported);
        let acceptance = acceptance.extensions(first.clone()).unwrap();
        let (head, _) = parse_response(&acceptance.to_bytes(), &limits()).unwrap().unwrap();
        let agreement = handshake.verify(head).unwrap();
        prop_assert_eq!(agreement.subprotocol.as_ref(), acceptance.chosen_subprotocol());
        prop_assert_eq!(agreement.extensions, first);
    }
}
