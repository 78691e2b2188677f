//! Declarations, a line each: what is served of their JSON is what is served of the values
//! that it holds (or nothing, where these hold less), stays what it is when it is served again, and a set of them answers for each.
#![no_main]

use apple_mdm::{
    Date, Decoded, ErrorKind, Message,
    checkin::{DeclarationKind, DeclarativeManagement},
    ddm::{
        AnyDeclaration, DeclarationItemsResponse, DeclarationSet, RawDeclaration,
        ServedDeclaration, TokensResponse, canonical_json, respond,
    },
    json,
    plist::Value,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let mut builder = DeclarationSet::builder();
    for line in body.split(|&byte| byte == b'\n') {
        if let Some(served) = serve(line) {
            builder.extend([served]);
        }
    }
    let Ok(set) = builder.clone().build() else {
        return; // One identifier, two declarations.
    };
    let mut reversed = DeclarationSet::builder();
    let mut all: Vec<_> = set.iter().cloned().collect();
    all.reverse();
    reversed.extend(all);
    assert_eq!(reversed.build().expect("it was one"), set);

    let tokens: TokensResponse =
        json::from_slice(&set.tokens_json(Date::EPOCH)).expect("tokens are JSON");
    assert_eq!(tokens, set.tokens(Date::EPOCH));
    let items: DeclarationItemsResponse =
        json::from_slice(&set.declaration_items_json()).expect("items are JSON");
    assert_eq!(items, set.declaration_items());
    for declaration in &set {
        let mut message = DeclarativeManagement::default();
        message.endpoint = Some(format!(
            "declaration/{}/{}",
            declaration.kind(),
            declaration.identifier()
        ));
        assert_eq!(
            respond(&set, &message, Date::EPOCH).body(),
            declaration.json()
        );
    }
});

fn serve(json: &[u8]) -> Option<ServedDeclaration> {
    // Typed or not, however broken.
    let typed = json::from_slice::<Decoded<AnyDeclaration>>(json);
    let value = json::from_slice::<Value>(json);
    if let Ok(value) = &value {
        let canonical = canonical_json(value).expect("JSON can be written");
        let again: Value = json::from_slice(&canonical).expect("and read");
        assert_eq!(canonical_json(&again).expect("and written"), canonical);
    }
    // A type that says no kind is one of the caller's.
    let served = ServedDeclaration::new(json)
        .or_else(|_| ServedDeclaration::with_kind(DeclarationKind::Asset, json));
    let by_value = value
        .and_then(|value| RawDeclaration::from_value(&value))
        .and_then(|raw| {
            ServedDeclaration::new(&raw)
                .or_else(|_| ServedDeclaration::with_kind(DeclarationKind::Asset, &raw))
        });
    // A value keeps the last of two keys, and of an integer beyond 64 bits the
    // nearest double: neither is served.
    let is_long = |digits: &[u8]| digits.len() > 18;
    let has_long_number = json.split(|byte| !byte.is_ascii_digit()).any(is_long);
    match (&served, &by_value) {
        (Err(error), Ok(_)) => {
            assert!(
                error.kind() == ErrorKind::DuplicateKey || has_long_number,
                "{error}"
            );
        }
        (Ok(_), Ok(_)) if has_long_number => {}
        _ => assert_eq!(served.as_ref().ok(), by_value.as_ref().ok()),
    }
    let served = served.ok()?;
    assert_eq!(
        ServedDeclaration::with_kind(served.kind(), served.json()).as_ref(),
        Ok(&served)
    );
    if let Ok(typed) = typed {
        // What a type takes otherwise than it was written is written otherwise.
        let _ = ServedDeclaration::with_kind(served.kind(), &typed.value);
    }
    let raw = served.to_raw().expect("what is served can be read");
    assert_eq!(raw.identifier.as_deref(), Some(served.identifier()));
    assert_eq!(raw.server_token.as_deref(), Some(served.server_token()));
    assert_eq!(raw.declaration_type, served.declaration_type());
    Some(served)
}
