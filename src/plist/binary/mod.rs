//! Binary property lists, `bplist00`.
