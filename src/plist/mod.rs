//! Property lists ⇄ values: a bounded reader and a writer each for XML and
//! binary, behind serde. Knows nothing of device management.

pub(crate) mod binary;
mod data;
mod date;
mod dictionary;
mod integer;
mod limits;
mod sink;
mod source;
mod value;
pub(crate) mod xml;

pub use data::Data;
pub use date::{Date, InvalidDate};
pub use dictionary::{Dictionary, Iter};
pub use integer::{Integer, InvalidInteger, Uid};
pub use limits::Limits;
pub use value::{Kind, Value};

pub(crate) use limits::Budget;
pub(crate) use sink::Sink;
pub(crate) use source::{Source, Token};
