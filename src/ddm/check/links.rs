//! References of a set: where they lead, and what they leave out.

use super::{Check, FindingRule, FindingSeverity, path};
use crate::{
    checkin::DeclarationKind,
    ddm::{
        DeclarationReference,
        references::{content_type, is_media_type},
    },
    error::KeyPath,
    schema::{self, Apply},
};
use std::collections::{BTreeMap, BTreeSet};

impl Check<'_> {
    pub(super) fn links(&mut self) {
        let mut referred = vec![false; self.read.len()];
        for at in 0..self.read.len() {
            let references = self.read.get(at).map(|read| read.references.clone());
            let mut listed = BTreeSet::new();
            for reference in references.unwrap_or_default() {
                self.reference(at, &reference, &mut referred);
                if reference.kind == DeclarationKind::Configuration
                    && !listed.insert(reference.identifier.clone())
                {
                    self.report_at(at, FindingRule::DuplicateReference, reference.path, {
                        format!("configuration {} is listed before", reference.identifier)
                    });
                }
            }
        }
        for (at, _) in referred
            .iter()
            .enumerate()
            .filter(|(_, referred)| !**referred)
        {
            self.unreferenced(at);
        }
        self.same_identifiers();
        self.cycles();
        self.applied_once();
    }

    fn report_at(&mut self, at: usize, rule: FindingRule, path: KeyPath, message: String) {
        if let Some(read) = self.read.get(at) {
            self.report(read.served, rule, path, message);
        }
    }

    fn reference(&mut self, at: usize, reference: &DeclarationReference, referred: &mut [bool]) {
        let DeclarationReference {
            path,
            kind,
            identifier,
            ..
        } = reference;
        let Some(to) = self.position(*kind, identifier) else {
            let other = self.set.of_identifier(identifier).next();
            let (rule, message) = match other.map(|other| other.kind()) {
                Some(found) => (
                    FindingRule::ReferenceKind,
                    format!("{identifier} is of kind {found}, not {kind}"),
                ),
                None => (
                    FindingRule::DanglingReference,
                    format!("there is no {kind} {identifier}"),
                ),
            };
            return self.report_at(at, rule, path.clone(), message);
        };
        if let Some(referred) = referred.get_mut(to) {
            *referred = true;
        }
        let Some(asset) = self.read.get(to) else {
            return;
        };
        let found = asset.served.declaration_type();
        let wrong = if !reference.asset_types.is_empty() && !reference.asset_types.contains(&found)
        {
            let types = reference.asset_types.join(", ");
            Some((
                FindingRule::AssetType,
                format!("{identifier} is of type {found}; allowed are {types}"),
            ))
        } else {
            asset
                .payload()
                .and_then(content_type)
                .filter(|found| !is_media_type(found, reference.content_types))
                .map(|found| {
                    let types = reference.content_types.join(", ");
                    let message =
                        format!("{identifier} is of media type {found}; allowed are {types}");
                    (FindingRule::AssetContentType, message)
                })
        };
        if let Some((rule, message)) = wrong {
            self.report_at(at, rule, path.clone(), message);
        }
    }

    fn unreferenced(&mut self, at: usize) {
        let Some(read) = self.read.get(at) else {
            return;
        };
        let (rule, message) = match read.served.kind() {
            DeclarationKind::Configuration => (
                FindingRule::NotActivated,
                "no activation carries it: it is not applied",
            ),
            DeclarationKind::Asset => (FindingRule::UnusedAsset, "no declaration refers to it"),
            _ => return,
        };
        self.report(read.served, rule, KeyPath::default(), message.into());
    }

    fn same_identifiers(&mut self) {
        let mut first = BTreeMap::new();
        for at in 0..self.read.len() {
            let Some(served) = self.read.get(at).map(|read| read.served) else {
                continue;
            };
            if let Some(kind) = first.get(served.identifier()) {
                let message = format!("its identifier is that of another kind, {kind}, too");
                self.report(
                    served,
                    FindingRule::DuplicateIdentifier,
                    path(&["Identifier"]),
                    message,
                );
            } else {
                first.insert(served.identifier(), served.kind());
            }
        }
    }

    /// Circles that share no declaration. A reference to the wrong kind leads
    /// in a circle all the same, where there is none of the right one.
    fn cycles(&mut self) {
        let next: Vec<Vec<usize>> = self
            .read
            .iter()
            .map(|read| {
                let names = read.references.iter();
                names
                    .flat_map(|to| {
                        let right = self.position(to.kind, &to.identifier);
                        let wrong =
                            DeclarationKind::ALL.map(|kind| self.position(kind, &to.identifier));
                        match right {
                            Some(_) => vec![right],
                            None => wrong.to_vec(),
                        }
                    })
                    .flatten()
                    .collect()
            })
            .collect();
        for cycle in disjoint_cycles(&next) {
            const MOST: usize = 8;
            let names: Vec<_> = cycle
                .iter()
                .chain(cycle.first())
                .take(MOST)
                .filter_map(|at| Some(self.read.get(*at)?.served.identifier()))
                .collect();
            let more = if cycle.len() < MOST { "" } else { " → …" };
            let message = format!("refers to itself: {}{more}", names.join(" → "));
            if let Some(first) = cycle.first() {
                self.report_at(*first, FindingRule::Cycle, KeyPath::default(), message);
            }
        }
    }

    /// Types of which one configuration is applied.
    fn applied_once(&mut self) {
        // By type, the configurations with whether a predicate may exclude them.
        let mut carried = BTreeMap::<&str, BTreeMap<usize, bool>>::new();
        let mut found = Vec::new();
        for (at, read) in self.read.iter().enumerate() {
            if read.served.kind() != DeclarationKind::Activation {
                continue;
            }
            let conditional = read
                .payload()
                .is_some_and(|payload| payload.contains_key("Predicate"));
            let mut first = BTreeMap::new();
            for reference in &read.references {
                let Some(to) = self.position(reference.kind, &reference.identifier) else {
                    continue;
                };
                let Some(served) = self.read.get(to).map(|read| read.served) else {
                    continue;
                };
                let declaration_type = served.declaration_type();
                let item = schema::declaration(declaration_type);
                if item.and_then(|item| item.apply()) != Some(Apply::Single) {
                    continue;
                }
                let of_type = carried.entry(declaration_type).or_default();
                let always = of_type.entry(to).or_insert(true);
                *always &= conditional;
                let other = *first.entry(declaration_type).or_insert(to);
                if other != to
                    && let Some(other) = self.read.get(other)
                {
                    let message = format!(
                        "only one configuration of type {declaration_type} is applied, and {} comes before",
                        other.served.identifier()
                    );
                    found.push((FindingSeverity::Error, at, reference.path.clone(), message));
                    // Said of this one: not again for the whole set.
                    of_type.remove(&to);
                }
            }
        }
        for (declaration_type, configurations) in &carried {
            let mut all = configurations.iter();
            let Some((first, first_conditional)) = all.next() else {
                continue;
            };
            let Some(first) = self.read.get(*first) else {
                continue;
            };
            for (at, conditional) in all {
                let severity = match *conditional || *first_conditional {
                    true => FindingSeverity::Information,
                    false => FindingSeverity::Warning,
                };
                let message = format!(
                    "only one configuration of type {declaration_type} is applied, and {} is another",
                    first.served.identifier()
                );
                found.push((severity, *at, KeyPath::default(), message));
            }
        }
        for (severity, at, path, message) in found {
            if let Some(served) = self.read.get(at).map(|read| read.served) {
                self.report_as(severity, served, FindingRule::AppliedOnce, path, message);
            }
        }
    }
}

/// Cycles of a graph, each node being in one of them at most, and one of each
/// knot of nodes in one at least. Takes time as nodes and edges.
fn disjoint_cycles(next: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut done = vec![false; next.len()];
    let mut depth = vec![None; next.len()];
    let mut tried = vec![0; next.len()];
    let mut cycles = Vec::new();
    for start in 0..next.len() {
        let mut stack = if done[start] { vec![] } else { vec![start] };
        while let Some(&top) = stack.last() {
            depth[top] = Some(stack.len() - 1);
            let Some(&to) = next[top].get(tried[top]) else {
                done[top] = true;
                stack.pop();
                continue;
            };
            if done[to] {
                tried[top] += 1;
                continue;
            }
            match depth[to] {
                None => stack.push(to),
                Some(from) => {
                    let cycle = stack.split_off(from);
                    cycle.iter().for_each(|&node| done[node] = true);
                    cycles.push(cycle);
                }
            }
        }
    }
    cycles
}

#[cfg(test)]
mod tests {
    use super::disjoint_cycles;

    #[test]
    fn cycles_of_a_graph() {
        type Lists<'a> = &'a [&'a [usize]];
        let cases: [(Lists<'_>, Lists<'_>); 6] = [
            (&[&[]], &[]),
            (&[&[0]], &[&[0]]),
            (&[&[1, 2], &[2], &[]], &[]),
            (&[&[1], &[2], &[1]], &[&[1, 2]]),
            (&[&[1], &[0, 2], &[3], &[2]], &[&[0, 1], &[2, 3]]),
            (&[&[2, 1], &[0], &[0]], &[&[0, 2]]),
        ];
        for (graph, cycles) in cases {
            let graph: Vec<_> = graph.iter().map(|next| next.to_vec()).collect();
            assert_eq!(disjoint_cycles(&graph), cycles, "{graph:?}");
        }
    }
}
