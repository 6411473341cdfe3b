using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.TextChecks;

/// <summary>Words that may identify a child or a family.</summary>
/// <param name="Kind">What they look like, by code.</param>
/// <param name="Start">Where they begin, in UTF-16 units from 0.</param>
/// <param name="Length">How long they are, in the same units.</param>
/// <param name="Words">The words.</param>
/// <param name="Likeness">What they look like, in words.</param>
/// <param name="Sentence">What to do about them.</param>
public sealed record MarkedWords(
    TextFindingKind Kind,
    int Start,
    int Length,
    string Words,
    string Likeness,
    string Sentence
);
