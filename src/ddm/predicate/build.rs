//! Predicates that are put together, not written.

use super::{
    ParseError, Predicate,
    lexer::check_path,
    limits,
    syntax::{Comparison, Expression, Node, Operator, Options, Quantifier},
};
use crate::plist::{Integer, Value};

/// A value to compare with: a string, a number or a boolean.
#[derive(Clone, Debug, PartialEq)]
pub struct Literal(Value);

macro_rules! literal_from {
    ($($type:ty)*) => {
        $(impl From<$type> for Literal {
            fn from(value: $type) -> Self {
                Self(value.into())
            }
        })*
    };
}
literal_from!(bool i32 i64 u32 u64 Integer &str String);

/// Fails for what is not finite, which predicates cannot say.
impl TryFrom<f64> for Literal {
    type Error = f64;

    fn try_from(value: f64) -> Result<Self, f64> {
        match value.is_finite() {
            true => Ok(Self(value.into())),
            false => Err(value),
        }
    }
}

/// What a predicate says something of: see [`Predicate::status`] and
/// [`Predicate::property`].
#[derive(Clone, Debug)]
pub struct Subject(Expression);

impl Subject {
    /// `… == …`
    pub fn equals(self, value: impl Into<Literal>) -> Predicate {
        self.compare(Operator::Equal, literal(value))
    }

    /// `… != …`
    pub fn differs_from(self, value: impl Into<Literal>) -> Predicate {
        self.compare(Operator::NotEqual, literal(value))
    }

    /// `… < …`
    pub fn less_than(self, value: impl Into<Literal>) -> Predicate {
        self.compare(Operator::Less, literal(value))
    }

    /// `… <= …`
    pub fn at_most(self, value: impl Into<Literal>) -> Predicate {
        self.compare(Operator::AtMost, literal(value))
    }

    /// `… > …`
    pub fn greater_than(self, value: impl Into<Literal>) -> Predicate {
        self.compare(Operator::Greater, literal(value))
    }

    /// `… >= …`
    pub fn at_least(self, value: impl Into<Literal>) -> Predicate {
        self.compare(Operator::AtLeast, literal(value))
    }

    /// `… BETWEEN {…, …}`, both included.
    pub fn between(self, least: impl Into<Literal>, most: impl Into<Literal>) -> Predicate {
        let bounds = Expression::Aggregate(vec![literal(least), literal(most)]);
        self.compare(Operator::Between, bounds)
    }

    /// `… IN {…}`
    pub fn is_in<L: Into<Literal>>(self, values: impl IntoIterator<Item = L>) -> Predicate {
        let values = values.into_iter().map(literal).collect();
        self.compare(Operator::In, Expression::Aggregate(values))
    }

    /// `… CONTAINS …`: a list of which it is an element, or a string of which
    /// it is a part.
    pub fn contains(self, value: impl Into<Literal>) -> Predicate {
        self.compare(Operator::Contains, literal(value))
    }

    /// `… BEGINSWITH …`
    pub fn begins_with(self, text: impl Into<String>) -> Predicate {
        self.compare(Operator::BeginsWith, literal(text.into()))
    }

    /// `… ENDSWITH …`
    pub fn ends_with(self, text: impl Into<String>) -> Predicate {
        self.compare(Operator::EndsWith, literal(text.into()))
    }

    /// `… LIKE …`, with `*` for any characters and `?` for one.
    pub fn is_like(self, pattern: impl Into<String>) -> Predicate {
        self.compare(Operator::Like, literal(pattern.into()))
    }

    /// `… MATCHES …`, a regular expression for the whole string.
    pub fn matches(self, pattern: impl Into<String>) -> Predicate {
        self.compare(Operator::Matches, literal(pattern.into()))
    }

    /// `… != NULL`
    pub fn is_present(self) -> Predicate {
        self.compare(Operator::NotEqual, Expression::Literal(Value::Null))
    }

    /// `… == NULL`
    pub fn is_absent(self) -> Predicate {
        self.compare(Operator::Equal, Expression::Literal(Value::Null))
    }

    fn compare(self, operator: Operator, right: Expression) -> Predicate {
        Predicate(Node::Comparison(Box::new(Comparison {
            quantifier: Quantifier::One,
            left: self.0,
            operator,
            options: Options::default(),
            right,
        })))
    }
}

/// Predicates put together. A string of more than [`Predicate::MAX_LENGTH`]
/// is taken, though what is then printed is not read again.
impl Predicate {
    /// A status item, by its name, for a comparison to follow.
    ///
    /// ```
    /// use apple_mdm::ddm::predicate::Predicate;
    ///
    /// let predicate = Predicate::status("device.model.family")?
    ///     .is_in(["iPad", "iPhone"])
    ///     .and(Predicate::property("age")?.at_least(18))?;
    /// assert_eq!(
    ///     predicate.to_string(),
    ///     "@status(device.model.family) IN {'iPad', 'iPhone'} AND @property(age) >= 18"
    /// );
    /// # Ok::<_, apple_mdm::ddm::predicate::ParseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// For what no predicate can spell as a name: spaces, brackets, quotes,
    /// commas, backslashes, nothing at all or nothing between two dots.
    pub fn status(path: &str) -> Result<Subject, ParseError> {
        Ok(Subject(Expression::Status(checked(path)?)))
    }

    /// A management property, by its key, for a comparison to follow.
    ///
    /// # Errors
    ///
    /// Those of [`Predicate::status`].
    pub fn property(path: &str) -> Result<Subject, ParseError> {
        Ok(Subject(Expression::Property(checked(path)?)))
    }

    /// `TRUEPREDICATE` or `FALSEPREDICATE`.
    pub fn constant(truth: bool) -> Self {
        Self(Node::Constant(truth))
    }

    /// `… AND …`
    ///
    /// # Errors
    ///
    /// If the predicate would be too deep or too long to be read again.
    pub fn and(self, other: Self) -> Result<Self, ParseError> {
        Self::all_of([self, other])
    }

    /// `… OR …`
    ///
    /// # Errors
    ///
    /// Those of [`Predicate::and`].
    pub fn or(self, other: Self) -> Result<Self, ParseError> {
        Self::any_of([self, other])
    }

    /// `NOT …`
    ///
    /// # Errors
    ///
    /// Those of [`Predicate::and`].
    #[allow(clippy::should_implement_trait)] // it may fail
    pub fn not(self) -> Result<Self, ParseError> {
        within_limits(match self.0 {
            Node::Not(node) => *node,
            Node::Constant(truth) => Node::Constant(!truth),
            node => Node::Not(Box::new(node)),
        })
    }

    /// `… AND … AND …`; true of none.
    ///
    /// # Errors
    ///
    /// Those of [`Predicate::and`].
    pub fn all_of(predicates: impl IntoIterator<Item = Self>) -> Result<Self, ParseError> {
        let mut parts = Vec::new();
        for predicate in predicates {
            match predicate.0 {
                Node::All(mut inner) => parts.append(&mut inner),
                node => parts.push(node),
            }
        }
        within_limits(match parts.len() {
            0 => Node::Constant(true),
            1 => parts.remove(0),
            _ => Node::All(parts),
        })
    }

    /// `… OR … OR …`; false of none.
    ///
    /// # Errors
    ///
    /// Those of [`Predicate::and`].
    pub fn any_of(predicates: impl IntoIterator<Item = Self>) -> Result<Self, ParseError> {
        let mut parts = Vec::new();
        for predicate in predicates {
            match predicate.0 {
                Node::Any(mut inner) => parts.append(&mut inner),
                node => parts.push(node),
            }
        }
        within_limits(match parts.len() {
            0 => Node::Constant(false),
            1 => parts.remove(0),
            _ => Node::Any(parts),
        })
    }
}

fn literal(value: impl Into<Literal>) -> Expression {
    Expression::Literal(value.into().0)
}

fn checked(path: &str) -> Result<Box<str>, ParseError> {
    let error = |at| ParseError {
        offset: path.get(..at).map_or(0, |before| before.chars().count()),
        expected: "a name",
        found: match path.is_empty() {
            true => "the end",
            false => "another character",
        },
        limit: false,
    };
    check_path(path).map_err(error)?;
    Ok(path.into())
}

fn within_limits(node: Node) -> Result<Predicate, ParseError> {
    match limits::fits(&node) {
        true => Ok(Predicate(node)),
        false => Err(ParseError {
            offset: 0,
            expected: "a predicate that is shorter or less deep",
            found: "more",
            limit: true,
        }),
    }
}
