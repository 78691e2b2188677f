//! Which type for which key.

use super::*;

impl Planner<'_> {
    /// The type of a key.
    pub(super) fn ty(
        &mut self,
        key: &Key,
        called: &Called,
        own: &Availability,
        at: &At<'_>,
    ) -> Result<Type> {
        if let Some(rust) = self.types.find(&self.item.path, &at.path) {
            self.absorb(key.subkeys)?;
            return Ok(Type::Into(rust.to_owned()));
        }
        if let Some(secret) = types::secret(key) {
            return Ok(Type::Into(secret.to_owned()));
        }
        let at = &At {
            available: own,
            ..at.clone()
        };
        match (key.kind, key.subkeys) {
            (Kind::Array, Some(list)) => self.list(key, list, at),
            (Kind::Dictionary, Some(list)) => self.dictionary(key, list, called, at),
            (Kind::String, Some(list)) => {
                let item = self.item;
                let values = item.keys(list).iter().map(|key| key.name.clone()).collect();
                for index in 0..item.keys(list).len() {
                    self.ledger.note(list, index, Fate::Value)?;
                }
                self.string(called, values, at)
            }
            (Kind::String, None) if !key.values.is_empty() => {
                let values = key.values.iter().map(Scalar::to_string).collect();
                self.string(called, values, at)
            }
            (_, Some(_)) => bail!("subkeys of a {}", key.kind.word()),
            (Kind::String, None) => Ok(Type::Into("String".into())),
            (Kind::Integer, None) => Ok(Type::Plain("i64")),
            (Kind::Real, None) => Ok(Type::Plain("f64")),
            (Kind::Boolean, None) => Ok(Type::Plain("bool")),
            (Kind::Date, None) => Ok(Type::Plain("Date")),
            (Kind::Data, None) => Ok(Type::Into("Data".into())),
            (Kind::Dictionary, None) => Ok(Type::Into("Dictionary".into())),
            (Kind::Any, None) => Ok(Type::Into("Value".into())),
            (Kind::Array, None) => Ok(Type::List(Box::new(Type::Into("Value".into())))),
        }
    }

    /// Notes the keys below one whose type is written by hand.
    fn absorb(&mut self, list: Option<ListId>) -> Result<()> {
        let item = self.item;
        let Some(list) = list else { return Ok(()) };
        for (index, key) in item.keys(list).iter().enumerate() {
            self.ledger.note(list, index, Fate::Item)?;
            self.absorb(key.subkeys)?;
        }
        Ok(())
    }

    /// The type of an array: of one type, or of dictionaries told apart.
    fn list(&mut self, key: &Key, list: ListId, at: &At<'_>) -> Result<Type> {
        let item = self.item;
        let below = |key: &Key| At {
            path: format!("{}.{}", at.path, key.name),
            held: self.open.len(),
            ..at.clone()
        };
        if let [only] = item.keys(list) {
            let below = below(only);
            self.ledger.note(list, 0, Fate::Item)?;
            let own = only.support.introduced(at.available);
            let item = self.ty(only, &Called::held(key, only), &own, &below)?;
            return Ok(Type::List(Box::new(item)));
        }
        let places: Vec<_> = item.keys(list).iter().map(below).collect();
        ensure!(!places.is_empty(), "an array without items");
        let name = self.name(&[names::singular(&names::type_name(&key.name))], at)?;
        let index = self.unions.len();
        self.unions.push(Union {
            name: name.clone(),
            tag: TAG.into(),
            wire: key.name.clone(),
            variants: Vec::new(),
        });
        for (number, (variant, at)) in item.keys(list).iter().zip(places).enumerate() {
            self.ledger.note(list, number, Fate::Item)?;
            let keys = variant.subkeys.filter(|_| variant.kind == Kind::Dictionary);
            let tag = keys.and_then(|keys| item.keys(keys).iter().find(|key| key.name == TAG));
            let Some([Scalar::String(value)]) = tag.map(|tag| tag.values.as_slice()) else {
                bail!("{}: nothing tells it apart", variant.name);
            };
            let chosen = self.name(&[names::type_name(&variant.name)], &at)?;
            if let Some(union) = self.unions.get_mut(index) {
                union.variants.push((chosen.clone(), value.clone()));
            }
            let own = variant.support.introduced(at.available);
            let docs = vec![format!(
                "`{}` in `{}` of [`{}`].",
                value, key.name, at.parent
            )];
            let at = At {
                available: &own,
                ..at
            };
            if let Some(keys) = keys {
                self.strukt(keys, &chosen, docs, None, &at)?;
            }
        }
        Ok(Type::List(Box::new(Type::Record(name))))
    }

    /// The type of a dictionary: a map where any key will do, else a struct.
    fn dictionary(
        &mut self,
        key: &Key,
        list: ListId,
        called: &Called,
        at: &At<'_>,
    ) -> Result<Type> {
        let item = self.item;
        ensure!(
            !item.keys(list).is_empty(),
            "a dictionary with an empty list of subkeys"
        );
        if let [only] = item.keys(list)
            && only.is_wildcard()
        {
            self.ledger.note(list, 0, Fate::Wildcard)?;
            let own = only.support.introduced(at.available);
            let path = format!("{}.{}", at.path, only.name);
            let below = At {
                path,
                held: self.open.len(),
                ..at.clone()
            };
            let value = self.ty(only, &Called::held(key, only), &own, &below)?;
            return Ok(Type::Map(Box::new(value)));
        }
        if let Some(name) = self.known.get(&(list, at.role)).cloned() {
            let open = self.open.iter().position(|open| *open == (list, at.role));
            return Ok(match open {
                Some(depth) if depth >= at.held => Type::Boxed(name),
                _ => Type::Record(name),
            });
        }
        let mut names = called.names.clone();
        let keys = item.lists.iter().flatten();
        let shared = keys.filter(|key| key.subkeys == Some(list)).count() > 1;
        if let Some(kind) = key.subkey_type.as_deref()
            && shared
            && !is_generic(kind)
        {
            names.insert(0, names::type_name(kind));
        }
        let name = self.name(&names, at)?;
        self.strukt(list, &name, called.docs(at.parent), None, at)?;
        Ok(Type::Record(name))
    }

    /// The open enum of a string's values.
    fn string(&mut self, called: &Called, values: Vec<String>, at: &At<'_>) -> Result<Type> {
        let mut named = Vec::new();
        for value in values {
            let given = self.given.variant(&self.item.path, &at.path, &value);
            let variant = given.map_or_else(|| names::variant(&value), str::to_owned);
            if let Some((_, other)) = named.iter().find(|(name, _)| *name == variant) {
                bail!("values `{other}` and `{value}` would both be `{variant}`: needs a fix-up");
            }
            named.push((variant, value));
        }
        let same = self
            .enums
            .iter()
            .find(|known| known.wire == called.wire && known.values == named);
        if let Some(same) = same {
            return Ok(Type::Into(same.name.clone()));
        }
        let name = self.name(&called.enum_names(at.parent), at)?;
        self.enums.push(Enum {
            name: name.clone(),
            wire: called.wire.clone(),
            values: named,
        });
        Ok(Type::Into(name))
    }

    /// A name that is free: the first candidate that is, or else the last one
    /// behind that of the struct around it.
    fn name(&mut self, candidates: &[String], at: &At<'_>) -> Result<String> {
        let given = self
            .given
            .type_name(&self.item.path, &at.path)
            .map(str::to_owned);
        let last = candidates.last().cloned().unwrap_or_default();
        let longer = match at.parent.strip_prefix(last.as_str()) {
            // `MdmOptions` in `MdmOptions`.
            Some(_) => format!("{}Values", at.parent),
            None => format!("{}{last}", at.parent),
        };
        let all = match given {
            Some(given) => vec![given],
            None => candidates.iter().cloned().chain([longer]).collect(),
        };
        let free = all.iter().find(|name| !self.taken.contains(*name));
        let name =
            free.with_context(|| format!("all taken, needs a fix-up: {}", all.join(", ")))?;
        self.taken.insert(name.clone());
        Ok(name.clone())
    }
}
