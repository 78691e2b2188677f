//! What the server keeps: one table of texts and bytes, in memory or in a
//! file. What a request changes is committed as a whole, before the request is
//! answered, so that a restart loses nothing that a device was told.

use apple_mdm::{Enrollment, Message};
use redb::{Database, ReadableTable as _, TableDefinition, backends::InMemoryBackend};
use std::path::Path;

const TABLE: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("mdm");

pub type Result<T, E = Box<dyn std::error::Error + Send + Sync>> = std::result::Result<T, E>;

#[derive(Debug)]
pub struct Store(Database);

/// A transaction: all of it or nothing.
pub struct Entries<'a>(redb::Table<'a, &'static str, &'static [u8]>);

impl Store {
    pub fn open(file: Option<&Path>) -> Result<Self> {
        Ok(Self(match file {
            Some(file) => Database::create(file)?,
            None => Database::builder().create_with_backend(InMemoryBackend::new())?,
        }))
    }

    /// Changes what is kept, unless `change` fails.
    pub fn change<T, E>(&self, change: impl FnOnce(&mut Entries<'_>) -> Result<T, E>) -> Result<T, E>
    where
        E: From<Box<dyn std::error::Error + Send + Sync>>,
    {
        let transaction = self.0.begin_write().map_err(boxed)?;
        let done = {
            let table = transaction.open_table(TABLE).map_err(boxed)?;
            change(&mut Entries(table))?
        };
        transaction.commit().map_err(boxed)?;
        Ok(done)
    }
}

impl Entries<'_> {
    pub fn bytes(&self, key: &str) -> Result<Option<Vec<u8>>> {
        Ok(self.0.get(key)?.map(|entry| entry.value().to_vec()))
    }

    pub fn text(&self, key: &str) -> Result<Option<String>> {
        self.bytes(key)?.map(|bytes| Ok(String::from_utf8(bytes)?)).transpose()
    }

    pub fn message<T: Message>(&self, key: &str) -> Result<Option<T>> {
        self.bytes(key)?.map(|bytes| Ok(T::from_slice(&bytes)?)).transpose()
    }

    pub fn put(&mut self, key: &str, bytes: &[u8]) -> Result<()> {
        self.0.insert(key, bytes)?;
        Ok(())
    }

    pub fn put_message(&mut self, key: &str, message: &impl Message) -> Result<()> {
        self.put(key, &message.to_binary()?)
    }

    pub fn remove(&mut self, key: &str) -> Result<()> {
        self.0.remove(key)?;
        Ok(())
    }

    /// The entries of which the keys begin so, in their order.
    pub fn under(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>> {
        let mut found = Vec::new();
        for entry in self.0.range(prefix..)? {
            let (key, value) = entry?;
            match key.value().starts_with(prefix) {
                true => found.push((key.value().to_owned(), value.value().to_vec())),
                false => break,
            }
        }
        Ok(found)
    }

    /// Removes what is kept of a channel and, of a device's, of its users.
    pub fn clear(&mut self, what: &str, channel: &Enrollment) -> Result<()> {
        let key = format!("{what}/{}", channel.to_key());
        for (found, _) in self.under(&key)? {
            let rest = found.get(key.len()..).unwrap_or("");
            if rest.is_empty() || rest.starts_with([':', '/']) {
                self.remove(&found)?;
            }
        }
        Ok(())
    }
}

fn boxed(error: impl std::error::Error + Send + Sync + 'static) -> Box<dyn std::error::Error + Send + Sync> {
    Box::new(error)
}
