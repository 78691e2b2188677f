//! What a device is answered.

use super::{ask, body, now, set, test};
use apple_mdm::{
    Message,
    checkin::DeclarativeManagement,
    ddm::{
        AnyDeclaration, Declaration, DeclarationItemsResponse, DeclarationSet, Reply,
        ServedDeclaration, ServedSets, Simple, TokensResponse, respond,
    },
};

#[test]
fn the_four_endpoints_are_answered() {
    let set = set(&[
        test("a/b c", "1"),
        ServedDeclaration::new(Declaration::new("on", Simple::new(["a/b c".to_owned()]))).unwrap(),
    ]);
    let tokens: TokensResponse = body(&respond(&set, &ask("tokens"), now()));
    assert_eq!(tokens, set.tokens(now()));
    assert_eq!(
        tokens.sync_tokens.declarations_token,
        set.declarations_token()
    );
    // Apple's parsers take no fraction of a second.
    assert_eq!(
        set.tokens_json(now()),
        format!(
            r#"{{"SyncTokens":{{"DeclarationsToken":"{}","Timestamp":"2026-11-24T13:10:00Z"}}}}"#,
            set.declarations_token()
        )
    );

    let items: DeclarationItemsResponse = body(&respond(&set, &ask("declaration-items"), now()));
    assert_eq!(items, set.declaration_items());
    assert_eq!(items.declarations_token, set.declarations_token());
    assert_eq!(items.declarations.activations[0].identifier, "on");
    assert!(items.declarations.assets.is_empty() && items.declarations.management.is_empty());

    let endpoint = "declaration/configuration/a/b c";
    let declaration: AnyDeclaration = body(&respond(&set, &ask(endpoint), now()));
    assert_eq!(declaration.identifier(), Some("a/b c"));
    assert_eq!(
        declaration.server_token(),
        Some(&*items.declarations.configurations[0].server_token)
    );

    for absent in [
        "declaration/asset/a/b c",
        "declaration/configuration/a",
        "declaration/configuration/",
        "declaration/thing/on",
        "Tokens",
        "",
    ] {
        let reply = respond(&set, &ask(absent), now());
        assert!(matches!(reply, Reply::NotFound), "{absent}: {reply:?}");
        assert_eq!((reply.status_code(), reply.body()), (404, &b""[..]));
    }
    let reply = respond(&set, &DeclarativeManagement::default(), now());
    assert_eq!(reply.status_code(), 400);
}

/// zentral#1287: a report without declarations was taken for an error.
#[test]
fn status_reports_are_handed_over() {
    let reply = |report: Option<&[u8]>| {
        let mut message = ask("status");
        message.data = report.map(Into::into);
        respond(&DeclarationSet::empty(), &message, now())
    };
    let Reply::Status(report) = reply(Some(
        br#"{"StatusItems": {"device": {"model":
        {"family": 7, "number": "N"}}}, "Errors": []}"#,
    )) else {
        panic!("not handed over");
    };
    assert_eq!(report.warnings.len(), 1);
    assert!(report.value.value("device.model.number").is_some());
    for partial in ["{}", r#"{"StatusItems": {}}"#, r#"{"Errors": []}"#] {
        let reply = reply(Some(partial.as_bytes()));
        assert!(reply.status_report().is_some(), "{partial}");
        assert_eq!((reply.status_code(), reply.body()), (200, &b""[..]));
        assert_eq!(reply.content_type(), None);
    }
    for broken in [
        None,
        Some(&b""[..]),
        Some(b"{"),
        Some(b"[]"),
        Some(b"<dict/>"),
    ] {
        let reply = reply(broken);
        assert!(matches!(reply, Reply::BadRequest(_)), "{broken:?}");
        assert_eq!(reply.status_code(), 400);
    }
}

/// The same for a user of the device: whose set it is, is the caller's choice.
#[test]
fn both_channels_are_served() {
    let xml = br#"<dict><key>MessageType</key><string>DeclarativeManagement</string>
        <key>UDID</key><string>A</string><key>UserID</key><string>U</string>
        <key>UserShortName</key><string>u</string><key>UserLongName</key><string>U</string>
        <key>Endpoint</key><string>declaration/configuration/a</string></dict>"#;
    let user = DeclarativeManagement::from_slice(xml).unwrap();
    assert_ne!(user.enrollment(), ask("tokens").enrollment());
    let of_user = set(&[test("a", "user")]);
    let declaration: AnyDeclaration = body(&respond(&of_user, &user, now()));
    assert_eq!(declaration.identifier(), Some("a"));
}

/// zentral#1540: a device asked for a declaration that had left its scope.
#[test]
fn what_was_listed_is_served() {
    let former = set(&[test("stays", "1"), test("leaves", "1")]);
    let newer = set(&[test("stays", "2"), test("comes", "1")]);
    let mut sets = ServedSets::new(former.clone());
    let items: DeclarationItemsResponse = body(&sets.respond(&ask("declaration-items"), now()));
    assert!(sets.replace(newer.clone()));

    for item in &items.declarations.configurations {
        let endpoint = format!("declaration/configuration/{}", item.identifier);
        let got: AnyDeclaration = body(&sets.respond(&ask(&endpoint), now()));
        assert_eq!(got.server_token(), Some(&*item.server_token), "{endpoint}");
    }
    // The device is told of the newer set, and may ask for what is in it alone.
    let tokens: TokensResponse = body(&sets.respond(&ask("tokens"), now()));
    assert_eq!(
        tokens.sync_tokens.declarations_token,
        newer.declarations_token()
    );
    let comes = ask("declaration/configuration/comes");
    assert_eq!(sets.respond(&comes, now()).status_code(), 200);
    // Another process takes over.
    let restored = ServedSets::new(newer.clone()).with_advertised(former.clone());
    assert_eq!(restored, sets);

    // Once it asks for the list again, the former set is gone.
    let _: DeclarationItemsResponse = body(&sets.respond(&ask("declaration-items"), now()));
    let leaves = ask("declaration/configuration/leaves");
    assert!(matches!(sets.respond(&leaves, now()), Reply::NotFound));
    assert_eq!(sets.advertised(), Some(&newer));
    assert!(!sets.replace(newer));
}
