//! Binary property lists, `bplist00`: a header of eight bytes, objects that
//! refer to each other by number, a table of where each object starts, and a
//! trailer of 32 bytes that says how to read the table.

mod object;
mod reader;
mod writer;

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod tests;

pub(crate) use reader::BinaryReader;
pub(crate) use writer::BinaryWriter;

/// What every document starts with; one digit of the version follows.
const PREFIX: &[u8] = b"bplist0";
/// The length of the prefix with that digit, and where the first object may start.
const HEADER: usize = 8;
const TRAILER: usize = 32;

/// In the low half of an object's first byte: its count stands in an integer
/// that follows.
const LONG: u8 = 0x0F;
