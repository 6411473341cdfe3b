using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.TextChecks;

/// <summary>Words of which somebody said that they are not a child or a family.</summary>
/// <param name="Subject">What the text belongs to.</param>
/// <param name="Field">The field in which the words stand, as the request names it.</param>
/// <param name="Kind">What the words look like.</param>
/// <param name="Hash">A keyed fingerprint of the words.</param>
/// <param name="By">Who said so, and when.</param>
public sealed record AnsweredWords(
    AggregateRoot Subject,
    string Field,
    TextFindingKind Kind,
    string Hash,
    Signature By
);
