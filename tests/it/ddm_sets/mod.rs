//! Sets of declarations: tokens, replies, and what changed.

mod exact;
mod properties;
mod replies;
mod served;

use apple_mdm::{
    Date,
    checkin::DeclarativeManagement,
    ddm::{Declaration, DeclarationSet, ManagementTest, Reply, ServedDeclaration},
    json,
};

pub fn test(identifier: &str, echo: &str) -> ServedDeclaration {
    ServedDeclaration::new(Declaration::new(identifier, ManagementTest::new(echo))).unwrap()
}

pub fn set(declarations: &[ServedDeclaration]) -> DeclarationSet {
    DeclarationSet::from_declarations(declarations).unwrap()
}

pub fn now() -> Date {
    "2026-11-24T13:10:00.75Z".parse().unwrap()
}

pub fn ask(endpoint: &str) -> DeclarativeManagement {
    let mut message = DeclarativeManagement::default();
    message.endpoint = Some(endpoint.to_owned());
    message.ids.udid = Some("A".into());
    message
}

pub fn body<T: serde::de::DeserializeOwned>(reply: &Reply) -> T {
    assert_eq!(reply.status_code(), 200, "{reply:?}");
    assert_eq!(reply.content_type(), Some("application/json"));
    json::from_slice(reply.body()).unwrap()
}
