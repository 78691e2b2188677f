//! YAML as nodes with an identity: an alias is the node that its anchor
//! names, even while that node is still open. A node can so hold itself.

use anyhow::{Context as _, Result, bail};
use saphyr_parser::{Event, Parser, ScalarStyle};
use std::collections::HashMap;

/// A node of a [`Document`]. Equal ids are one and the same node.
pub(crate) type NodeId = usize;

/// One document.
pub(crate) struct Document {
    nodes: Vec<Node>,
}

struct Node {
    line: usize,
    content: Content,
}

enum Content {
    Scalar { text: String, quoted: bool },
    Sequence(Vec<NodeId>),
    Mapping(Vec<(String, NodeId)>),
}

/// A node that has begun and not yet ended.
struct Open {
    id: NodeId,
    /// The key whose value comes next.
    key: Option<String>,
}

impl Document {
    /// Reads a text that holds one document.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut document = Self { nodes: Vec::new() };
        let mut anchors = HashMap::new();
        let mut open: Vec<Open> = Vec::new();
        let mut documents = 0;
        for event in Parser::new_from_str(text) {
            let (event, span) = event.context("not YAML")?;
            let line = span.start.line();
            let (content, anchor) = match event {
                Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {
                    continue;
                }
                Event::DocumentStart(_) => {
                    documents += 1;
                    continue;
                }
                Event::SequenceEnd | Event::MappingEnd => {
                    open.pop();
                    continue;
                }
                Event::Alias(anchor) => {
                    let id = *anchors
                        .get(&anchor)
                        .with_context(|| format!("line {line}: alias of nothing"))?;
                    document.attach(&mut open, id, line)?;
                    continue;
                }
                Event::Scalar(text, style, anchor, _) => {
                    let quoted = style != ScalarStyle::Plain;
                    if let Some(Open {
                        id,
                        key: key @ None,
                    }) = open.last_mut()
                        && matches!(document.content(*id), Some(Content::Mapping(_)))
                    {
                        *key = Some(text.into_owned());
                        continue;
                    }
                    let text = text.into_owned();
                    (Content::Scalar { text, quoted }, anchor)
                }
                Event::SequenceStart(anchor, _) => (Content::Sequence(Vec::new()), anchor),
                Event::MappingStart(anchor, _) => (Content::Mapping(Vec::new()), anchor),
            };
            let id = document.nodes.len();
            let nested = !matches!(content, Content::Scalar { .. });
            document.nodes.push(Node { line, content });
            if anchor != 0 {
                anchors.insert(anchor, id);
            }
            document.attach(&mut open, id, line)?;
            if nested {
                open.push(Open { id, key: None });
            }
        }
        if documents != 1 || document.nodes.is_empty() {
            bail!("{documents} documents, one expected");
        }
        Ok(document)
    }

    /// The outermost node.
    pub(crate) fn root(&self) -> NodeId {
        0
    }

    /// The line of a node, for messages.
    pub(crate) fn line(&self, id: NodeId) -> usize {
        self.nodes.get(id).map_or(0, |node| node.line)
    }

    /// The text of a scalar, and whether it stands in quotes.
    pub(crate) fn scalar(&self, id: NodeId) -> Result<(&str, bool)> {
        match self.content(id) {
            Some(Content::Scalar { text, quoted }) => Ok((text, *quoted)),
            _ => bail!("line {}: a scalar expected", self.line(id)),
        }
    }

    /// The items of a sequence.
    pub(crate) fn sequence(&self, id: NodeId) -> Result<&[NodeId]> {
        match self.content(id) {
            Some(Content::Sequence(items)) => Ok(items),
            _ => bail!("line {}: a sequence expected", self.line(id)),
        }
    }

    /// The entries of a mapping. No key stands twice.
    pub(crate) fn mapping(&self, id: NodeId) -> Result<&[(String, NodeId)]> {
        match self.content(id) {
            Some(Content::Mapping(entries)) => Ok(entries),
            _ => bail!("line {}: a mapping expected", self.line(id)),
        }
    }

    fn content(&self, id: NodeId) -> Option<&Content> {
        self.nodes.get(id).map(|node| &node.content)
    }

    /// Puts a node where the document stands.
    fn attach(&mut self, open: &mut [Open], child: NodeId, line: usize) -> Result<()> {
        let Some(parent) = open.last_mut() else {
            return Ok(());
        };
        match self.nodes.get_mut(parent.id).map(|node| &mut node.content) {
            Some(Content::Sequence(items)) => items.push(child),
            Some(Content::Mapping(entries)) => {
                let Some(key) = parent.key.take() else {
                    bail!("line {line}: a key that is no scalar");
                };
                if entries.iter().any(|(name, _)| *name == key) {
                    bail!("line {line}: `{key}` stands twice");
                }
                entries.push((key, child));
            }
            _ => bail!("line {line}: nothing to hold a value"),
        }
        Ok(())
    }
}
