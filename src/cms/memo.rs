//! What need not be computed twice about paths.

use super::{Certificate, Fingerprint};
use std::{
    collections::BTreeSet,
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Remembers which certificates were found to be signed by which, so that a
/// device that comes again costs one public-key operation and not two.
///
/// Give one to a [`TrustPolicy`](super::TrustPolicy::memo), and the same to
/// every policy that is made later. Nothing else is remembered: time, key
/// usage, authority, lengths, algorithms and anchors are looked at anew each
/// time, and so is the signature of the message itself. An authority that is
/// no anchor any more is trusted no more, whatever stands here.
///
/// Only links of paths that reached an anchor are kept, so that nobody without
/// a certificate of yours can fill it. It holds at most its capacity of links,
/// of 64 bytes each and some for the tree around them; of the oldest half, the
/// ones that were not met again are forgotten together. It may be shared
/// between threads, and between policies whose
/// [`Verifier`](super::Verifier) are equally trusted.
///
/// ```
/// use apple_mdm::cms::{Certificate, PathMemo, Time, TrustPolicy, Validity};
/// use std::sync::Arc;
///
/// struct Server {
///     anchors: Vec<Certificate>,
///     memo: Arc<PathMemo>, // PathMemo::new(20_000)
/// }
///
/// impl Server {
///     fn trust(&self, now: Time) -> TrustPolicy {
///         TrustPolicy::new(self.anchors.clone(), Validity::At(now)).memo(self.memo.clone())
///     }
/// }
/// ```
pub struct PathMemo {
    capacity: usize,
    links: Mutex<Links>,
}

/// Two generations: who is met in the old one moves to the new one. When the
/// new one is full, it is the old one.
#[derive(Default)]
struct Links {
    new: BTreeSet<Link>,
    old: BTreeSet<Link>,
}

/// A certificate and the one whose key signed it, by all of their bytes.
type Link = (Fingerprint, Fingerprint);

impl PathMemo {
    /// Holds up to `capacity` links: one for each device, and one for each
    /// intermediate authority.
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity,
            links: Mutex::default(),
        }
    }

    /// How many links it may hold.
    pub fn capacity(&self) -> usize {
        self.capacity
    }

    /// How many it holds.
    pub fn len(&self) -> usize {
        let links = self.lock();
        links.new.len() + links.old.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets all of them.
    pub fn clear(&self) {
        *self.lock() = Links::default();
    }

    pub(crate) fn holds(&self, child: &Certificate, issuer: &Certificate) -> bool {
        let link = (child.fingerprint(), issuer.fingerprint());
        let links = self.lock();
        links.new.contains(&link) || links.old.contains(&link)
    }

    pub(crate) fn insert(&self, child: &Certificate, issuer: &Certificate) {
        let half = self.capacity / 2;
        let link = (child.fingerprint(), issuer.fingerprint());
        let mut links = self.lock();
        if half == 0 || links.new.contains(&link) {
            return;
        }
        if links.new.len() >= half {
            links.old = std::mem::take(&mut links.new);
        }
        links.old.remove(&link);
        links.new.insert(link);
    }

    /// A panic between two steps leaves at worst a link in no generation.
    fn lock(&self) -> MutexGuard<'_, Links> {
        self.links.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for PathMemo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PathMemo")
            .field("capacity", &self.capacity)
            .field("len", &self.len())
            .finish()
    }
}
