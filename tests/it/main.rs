//! Everything that is tested from outside.

mod corpus;
mod every_key;
