//! Single values, and what follows them.

use super::{
    super::{
        lexer::Token,
        syntax::{Collection, Expression, Function, Step, Subquery, is_keyword},
    },
    Item, Parser, Result,
};
use crate::plist::{Integer, Value};

impl<'a> Parser<'a> {
    pub(super) fn unary(&mut self) -> Result<Item> {
        if !self.takes("-")? {
            return self.postfix();
        }
        // `-5` is a number. `-(5)` is not, and `-5.x` is neither here nor there.
        if let Token::Number(number) = &self.token {
            if let Some(negative) = negative(number) {
                self.advance()?;
                self.count()?;
                return Ok(Item::Expression(Expression::Literal(negative)));
            }
            return Err(self.unexpected("a number in range"));
        }
        let start = self.start;
        let item = self.deeper(Self::unary)?;
        let expression = self.expression_of(item, start)?;
        self.count()?;
        Ok(Item::Expression(Expression::Negative(Box::new(expression))))
    }

    fn postfix(&mut self) -> Result<Item> {
        let start = self.start;
        let first = self.primary()?;
        let mut steps = Vec::new();
        loop {
            if self.takes(".")? {
                steps.push(self.member()?);
            } else if self.takes("[")? {
                steps.push(self.index()?);
                self.expect("]")?;
            } else {
                break;
            }
            self.count()?;
        }
        if steps.is_empty() {
            return Ok(first);
        }
        let first = self.expression_of(first, start)?;
        Ok(Item::Expression(follow(first, steps)))
    }

    /// What follows a dot.
    fn member(&mut self) -> Result<Step> {
        let step = match self.token {
            Token::Word(name) | Token::Escaped(name) => Step::Field(name.into()),
            Token::At("key") => Step::Key(self.lexer.path()?.into()),
            Token::At(name) => {
                let operator = Collection::of(name);
                Step::Operator(
                    operator.ok_or_else(|| self.unexpected("@key(…) or a collection operator"))?,
                )
            }
            _ => return Err(self.unexpected("a name")),
        };
        self.advance()?;
        Ok(step)
    }

    /// What follows a square bracket.
    fn index(&mut self) -> Result<Step> {
        let step = match self.token {
            Token::Word(word) if word.eq_ignore_ascii_case("FIRST") => Step::First,
            Token::Word(word) if word.eq_ignore_ascii_case("LAST") => Step::Last,
            Token::Word(word) if word.eq_ignore_ascii_case("SIZE") => Step::Size,
            _ => {
                let index = self.deeper(Self::expression)?;
                return Ok(Step::Index(Box::new(index)));
            }
        };
        self.advance()?;
        Ok(step)
    }

    fn primary(&mut self) -> Result<Item> {
        const EXPECTED: &str = "an expression";
        if self.token != Token::Symbol("(") {
            self.count()?;
        }
        let token = std::mem::replace(&mut self.token, Token::End);
        let expression = match token {
            Token::Symbol("(") => {
                self.advance()?;
                let item = self.disjunction()?;
                self.expect(")")?;
                return Ok(item);
            }
            Token::Symbol("{") => {
                self.advance()?;
                return Ok(Item::Expression(Expression::Aggregate(self.list("}")?)));
            }
            Token::Number(value) => Expression::Literal(value),
            Token::Text(text) => Expression::Literal(text.into()),
            Token::Variable(name) => Expression::Variable(name.into()),
            Token::At("status") => Expression::Status(self.lexer.path()?.into()),
            Token::At("property") => Expression::Property(self.lexer.path()?.into()),
            Token::At("key") => Expression::Key(self.lexer.path()?.into()),
            Token::Escaped(name) => return self.bare(name),
            Token::Word(word) if is_keyword(word) => match Self::literal(word) {
                Some(expression) => expression,
                None if word.eq_ignore_ascii_case("SUBQUERY") => return self.subquery(),
                None => {
                    self.token = token;
                    return Err(self.unexpected(EXPECTED));
                }
            },
            Token::Word(name) => return self.bare(name),
            _ => {
                let expected = match token {
                    Token::At(_) => "@status(…), @property(…) or @key(…)",
                    _ => EXPECTED,
                };
                self.token = token;
                return Err(self.unexpected(expected));
            }
        };
        self.advance()?;
        Ok(Item::Expression(expression))
    }

    fn literal(word: &str) -> Option<Expression> {
        let is = |keyword| word.eq_ignore_ascii_case(keyword);
        Some(match () {
            () if is("TRUE") || is("YES") => Expression::Literal(true.into()),
            () if is("FALSE") || is("NO") => Expression::Literal(false.into()),
            () if is("NULL") || is("NIL") => Expression::Literal(Value::Null),
            () if is("SELF") => Expression::Itself,
            () => return None,
        })
    }

    /// A key path or the call of a function.
    fn bare(&mut self, name: &'a str) -> Result<Item> {
        let start = self.start;
        self.advance()?;
        if self.takes("(")? {
            let function = Function::of(name);
            let function = function.ok_or_else(|| {
                self.lexer
                    .error(start, "a function that is known", "a word")
            })?;
            let arguments = self.list(")")?;
            return Ok(Item::Expression(Expression::Function(function, arguments)));
        }
        let mut path = name.to_owned();
        // The names; what follows the last of them is up to `postfix`.
        while self.token == Token::Symbol(".") {
            let before = (self.lexer.position(), self.start);
            self.advance()?;
            match self.token {
                Token::Word(name) | Token::Escaped(name) => {
                    path.push('.');
                    path.push_str(name);
                    self.advance()?;
                }
                _ => {
                    self.lexer.back_to(before.0);
                    (self.token, self.start) = (Token::Symbol("."), before.1);
                    break;
                }
            }
        }
        Ok(Item::Expression(Expression::Bare(path.into())))
    }

    fn subquery(&mut self) -> Result<Item> {
        self.advance()?;
        self.expect("(")?;
        let collection = self.deeper(Self::expression)?;
        self.expect(",")?;
        let Token::Variable(variable) = self.token else {
            return Err(self.unexpected("a variable such as $x"));
        };
        self.advance()?;
        self.expect(",")?;
        let predicate = self.predicate()?;
        self.expect(")")?;
        Ok(Item::Expression(Expression::Subquery(Box::new(Subquery {
            collection,
            variable: variable.into(),
            predicate,
        }))))
    }

    /// Expressions and commas, up to and with what closes them.
    fn list(&mut self, close: &'static str) -> Result<Vec<Expression>> {
        let mut list = Vec::new();
        while !self.takes(close)? {
            if !list.is_empty() {
                let expected = if close == "}" { ", or }" } else { ", or )" };
                if !self.takes(",")? {
                    return Err(self.unexpected(expected));
                }
            }
            list.push(self.deeper(Self::expression)?);
        }
        Ok(list)
    }
}

/// `(a.b).c` is `a.b.c`.
pub(in super::super) fn follow(first: Expression, mut steps: Vec<Step>) -> Expression {
    match first {
        Expression::Path(first, mut before) => {
            before.append(&mut steps);
            Expression::Path(first, before)
        }
        Expression::Bare(path) => {
            let names = steps.iter().map_while(|step| match step {
                Step::Field(name) => Some(name),
                _ => None,
            });
            let mut path = String::from(path);
            let mut absorbed = 0;
            for name in names {
                path.push('.');
                path.push_str(name);
                absorbed += 1;
            }
            steps.drain(..absorbed);
            let path = Expression::Bare(path.into());
            match steps.is_empty() {
                true => path,
                false => Expression::Path(Box::new(path), steps),
            }
        }
        first => Expression::Path(Box::new(first), steps),
    }
}

fn negative(number: &Value) -> Option<Value> {
    match number {
        Value::Integer(integer) => Integer::try_from(-i128::from(*integer))
            .ok()
            .map(Value::from),
        Value::Real(real) => Some((-real).into()),
        _ => None,
    }
}
