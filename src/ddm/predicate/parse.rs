//! From text to tree, without going back: what stands in round brackets may be
//! a predicate or an expression, and is asked afterwards which it was.

use super::{
    ParseError,
    lexer::{Lexer, Token},
    limits,
    syntax::{Comparison, Expression, Node, Operator, Options, Quantifier, Sign},
};

mod values;

#[cfg(test)]
pub(super) use values::follow;

type Result<T> = std::result::Result<T, ParseError>;

pub(super) fn parse(source: &str) -> Result<Node> {
    let mut parser = Parser {
        lexer: Lexer::new(source),
        token: Token::End,
        start: 0,
        depth: 0,
        nodes: 0,
    };
    if source.len() > limits::LENGTH {
        return Err(parser.limit("a predicate of 65,536 bytes at most"));
    }
    parser.advance()?;
    let node = parser.predicate()?;
    if parser.token != Token::End {
        return Err(parser.unexpected("AND, OR or the end"));
    }
    match limits::fits(&node) {
        true => Ok(node),
        false => Err(parser.limit("a predicate that is shorter or less deep once printed")),
    }
}

#[derive(Debug)]
struct Parser<'a> {
    lexer: Lexer<'a>,
    token: Token<'a>,
    /// The byte where the token starts.
    start: usize,
    depth: usize,
    nodes: usize,
}

/// What stands in round brackets, and everywhere else.
enum Item {
    Node(Node),
    Expression(Expression),
}

impl<'a> Parser<'a> {
    fn predicate(&mut self) -> Result<Node> {
        let item = self.disjunction()?;
        self.node(item)
    }

    fn disjunction(&mut self) -> Result<Item> {
        self.deeper(|parser| {
            let first = parser.conjunction()?;
            if !parser.is_keyword_or("OR", "||") {
                return Ok(first);
            }
            let mut parts = vec![parser.node(first)?];
            while parser.is_keyword_or("OR", "||") {
                parser.advance()?;
                let item = parser.conjunction()?;
                parts.push(parser.node(item)?);
            }
            Ok(Item::Node(Node::Any(parts)))
        })
    }

    fn conjunction(&mut self) -> Result<Item> {
        let first = self.negation()?;
        if !self.is_keyword_or("AND", "&&") {
            return Ok(first);
        }
        let mut parts = vec![self.node(first)?];
        while self.is_keyword_or("AND", "&&") {
            self.advance()?;
            let item = self.negation()?;
            parts.push(self.node(item)?);
        }
        Ok(Item::Node(Node::All(parts)))
    }

    fn negation(&mut self) -> Result<Item> {
        if !self.is_keyword_or("NOT", "!") {
            return self.comparison();
        }
        self.advance()?;
        let item = self.deeper(Self::negation)?;
        let node = self.node(item)?;
        self.count()?;
        Ok(Item::Node(Node::Not(Box::new(node))))
    }

    fn comparison(&mut self) -> Result<Item> {
        let mut quantifier = Quantifier::One;
        if let Token::Word(word) = self.token {
            let constant = word.eq_ignore_ascii_case("TRUEPREDICATE");
            if constant || word.eq_ignore_ascii_case("FALSEPREDICATE") {
                self.advance()?;
                self.count()?;
                return Ok(Item::Node(Node::Constant(constant)));
            }
            if let Some(quantified) = Quantifier::of(word) {
                self.advance()?;
                quantifier = quantified;
            }
        }
        let start = self.start;
        let item = self.sum()?;
        let Some(operator) = self.operator() else {
            return match quantifier {
                Quantifier::One => Ok(item),
                _ => Err(self.unexpected("a comparison")),
            };
        };
        let left = self.expression_of(item, start)?;
        self.advance()?;
        let options = match operator {
            Operator::Between => Options::default(),
            _ => self.options()?,
        };
        let right = self.expression()?;
        self.count()?;
        Ok(Item::Node(Node::Comparison(Box::new(Comparison {
            quantifier,
            left,
            operator,
            options,
            right,
        }))))
    }

    fn operator(&self) -> Option<Operator> {
        match self.token {
            Token::Symbol("=") => Some(Operator::Equal),
            Token::Symbol("<>") => Some(Operator::NotEqual),
            Token::Symbol("=<") => Some(Operator::AtMost),
            Token::Symbol("=>") => Some(Operator::AtLeast),
            Token::Symbol(text) | Token::Word(text) => Operator::of(text),
            _ => None,
        }
    }

    /// `[cd]`
    fn options(&mut self) -> Result<Options> {
        let mut options = Options::default();
        if !self.takes("[")? {
            return Ok(options);
        }
        let expected = "the options c, d, n or l, each once";
        let Token::Word(letters) = self.token else {
            return Err(self.unexpected(expected));
        };
        for (at, letter) in letters.char_indices() {
            let set = options.set(letter);
            let error = || {
                self.lexer
                    .error(self.start + at, expected, "another letter")
            };
            set.ok_or_else(error)?;
        }
        self.advance()?;
        self.expect("]")?;
        Ok(options)
    }

    fn expression(&mut self) -> Result<Expression> {
        let start = self.start;
        let item = self.sum()?;
        self.expression_of(item, start)
    }

    fn sum(&mut self) -> Result<Item> {
        self.chain(&[("+", Sign::Plus), ("-", Sign::Minus)], Self::product)
    }

    fn product(&mut self) -> Result<Item> {
        self.chain(&[("*", Sign::Times), ("/", Sign::Over)], Self::power)
    }

    fn power(&mut self) -> Result<Item> {
        self.chain(&[("**", Sign::Power)], Self::unary)
    }

    fn chain(
        &mut self,
        signs: &[(&'static str, Sign)],
        operand: fn(&mut Self) -> Result<Item>,
    ) -> Result<Item> {
        let start = self.start;
        let first = operand(self)?;
        let sign = |parser: &Self| {
            signs
                .iter()
                .find(|(text, _)| parser.token == Token::Symbol(text))
                .map(|(_, sign)| *sign)
        };
        if sign(self).is_none() {
            return Ok(first);
        }
        let first = self.expression_of(first, start)?;
        let mut rest = Vec::new();
        while let Some(sign) = sign(self) {
            self.advance()?;
            let start = self.start;
            let item = operand(self)?;
            rest.push((sign, self.expression_of(item, start)?));
        }
        self.count()?;
        Ok(Item::Expression(Expression::Arithmetic(
            Box::new(first),
            rest,
        )))
    }

    fn node(&self, item: Item) -> Result<Node> {
        match item {
            Item::Node(node) => Ok(node),
            // It would be one if a comparison followed.
            Item::Expression(_) => Err(self.unexpected("a comparison")),
        }
    }

    fn expression_of(&self, item: Item, start: usize) -> Result<Expression> {
        match item {
            Item::Expression(expression) => Ok(expression),
            Item::Node(_) => Err(self.lexer.error(start, "an expression", "a predicate")),
        }
    }

    fn deeper<T>(&mut self, parse: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.depth == limits::DEPTH {
            return Err(self.limit("64 levels at most"));
        }
        self.depth += 1;
        let parsed = parse(self);
        self.depth -= 1;
        parsed
    }

    fn count(&mut self) -> Result<()> {
        self.nodes += 1;
        match self.nodes > limits::NODES {
            true => Err(self.limit("a predicate of 16,384 parts at most")),
            false => Ok(()),
        }
    }

    fn advance(&mut self) -> Result<()> {
        self.lexer.skip_space();
        self.start = self.lexer.position();
        self.token = self.lexer.token()?;
        Ok(())
    }

    fn takes(&mut self, symbol: &'static str) -> Result<bool> {
        let takes = self.token == Token::Symbol(symbol);
        if takes {
            self.advance()?;
        }
        Ok(takes)
    }

    fn expect(&mut self, symbol: &'static str) -> Result<()> {
        match self.takes(symbol)? {
            true => Ok(()),
            false => Err(self.unexpected(symbol)),
        }
    }

    fn is_keyword_or(&self, keyword: &str, symbol: &'static str) -> bool {
        match self.token {
            Token::Word(word) => word.eq_ignore_ascii_case(keyword),
            Token::Symbol(other) => other == symbol,
            _ => false,
        }
    }

    #[cold]
    fn unexpected(&self, expected: &'static str) -> ParseError {
        self.lexer.error(self.start, expected, self.token.kind())
    }

    #[cold]
    fn limit(&self, expected: &'static str) -> ParseError {
        let error = self.lexer.error(self.start, expected, "more");
        ParseError {
            limit: true,
            ..error
        }
    }
}
