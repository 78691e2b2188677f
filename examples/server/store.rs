//! What the server keeps: one table of texts and bytes, in memory or in a
//! file. What a request changes is committed as a whole, before the request is
//! answered, so that a restart loses nothing that a device was told.

use super::fault::Fault;
use anyhow::anyhow;
use apple_mdm::{Enrollment, cms::Fingerprint, enrollment::managed_device::ManagedDevice};
use redb::{Database, ReadableTable as _, Table, TableDefinition, backends::InMemoryBackend};
use std::{fmt::Display, path::Path};

const TABLE: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("mdm");

#[derive(Debug)]
pub struct Store(Database);

/// A transaction: all of it or nothing.
pub struct Entries<'a>(Table<'a, &'static str, &'static [u8]>);

pub fn device_key(device: &Enrollment) -> String {
    format!("device/{}", device.to_key())
}

pub fn identity_key(certificate: Fingerprint) -> String {
    format!("identity/{certificate}")
}

impl Store {
    pub fn open(file: Option<&Path>) -> Result<Self, redb::DatabaseError> {
        let in_memory = || Database::builder().create_with_backend(InMemoryBackend::new());
        file.map_or_else(in_memory, Database::create).map(Self)
    }

    /// Changes what is kept, unless `change` fails.
    pub fn change<T>(
        &self,
        change: impl FnOnce(&mut Entries<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        // A commit waits for the disk: others are served meanwhile.
        tokio::task::block_in_place(|| {
            let transaction = self.0.begin_write()?;
            let done = change(&mut Entries(transaction.open_table(TABLE)?))?;
            transaction.commit()?;
            Ok(done)
        })
    }
}

impl Entries<'_> {
    /// What cannot be read was written here: nobody's fault but ours.
    pub fn read<T, E: Display>(
        &self,
        key: &str,
        read: impl FnOnce(Vec<u8>) -> Result<T, E>,
    ) -> Result<Option<T>, Fault> {
        let bytes = self.0.get(key)?.map(|entry| entry.value().to_vec());
        let read = bytes.map(read).transpose();
        Ok(read.map_err(|error| anyhow!("{key}: {error}"))?)
    }

    pub fn device(&self, key: &str) -> Result<Option<ManagedDevice>, Fault> {
        self.read(key, |bytes| ManagedDevice::from_stored(&bytes))
    }

    pub fn put(&mut self, key: &str, bytes: &[u8]) -> Result<(), Fault> {
        self.0.insert(key, bytes)?;
        Ok(())
    }

    pub fn remove(&mut self, key: &str) -> Result<(), Fault> {
        self.0.remove(key)?;
        Ok(())
    }

    /// The entries of which the keys begin so, in their order.
    pub fn under(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, Fault> {
        let mut found = Vec::new();
        for entry in self.0.range(prefix..)? {
            let (key, value) = entry?;
            if !key.value().starts_with(prefix) {
                break;
            }
            found.push((key.value().to_owned(), value.value().to_vec()));
        }
        Ok(found)
    }

    /// Puts an entry after those that are under a prefix already.
    pub fn append(&mut self, prefix: &str, bytes: &[u8]) -> Result<(), Fault> {
        let end = format!("{prefix}~");
        let last = self.0.range(prefix..&end)?.next_back().transpose()?;
        let last = last.and_then(|(key, _)| key.value().strip_prefix(prefix)?.parse().ok());
        let next = last.map_or(0, |last: u64| last + 1);
        self.put(&format!("{prefix}{next:010}"), bytes)
    }
}
