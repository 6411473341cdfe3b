using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>A document that is added to a library of evidence.</summary>
/// <param name="Reference">The reference that it gets.</param>
/// <param name="Terms">What is said of it.</param>
/// <param name="Document">The document itself.</param>
/// <param name="Declared">Who adds it and declares that it names no child and no family.</param>
/// <param name="On">The day on which it is added.</param>
public sealed record NewEvidence(
    EvidenceReference Reference,
    EvidenceTerms Terms,
    DocumentTerms Document,
    Signature Declared,
    DateOnly On
);
