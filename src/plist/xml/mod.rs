//! Property lists in XML, as Apple's parser takes them, and no more of XML
//! than that: no entities of a document's own, no namespaces, UTF-8 alone.

mod markup;
mod prolog;
mod reader;
mod scan;
mod writer;

pub(crate) use prolog::looks_like_xml;
pub(crate) use reader::XmlReader;
pub(crate) use writer::XmlWriter;

#[cfg(test)]
mod bounds;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod tests;
