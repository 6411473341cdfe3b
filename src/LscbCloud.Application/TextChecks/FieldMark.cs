using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.TextChecks;

/// <summary>Marked words in one field of a request that was refused for them.</summary>
/// <param name="Field">The field, as the request names it.</param>
/// <param name="Kind">What they look like, by code.</param>
/// <param name="Start">Where they begin in the field, in UTF-16 units from 0.</param>
/// <param name="Length">How long they are, in the same units.</param>
/// <param name="Words">The words.</param>
/// <param name="Likeness">What they look like, in words.</param>
/// <param name="Sentence">What to do about them.</param>
public sealed record FieldMark(
    string Field,
    TextFindingKind Kind,
    int Start,
    int Length,
    string Words,
    string Likeness,
    string Sentence
)
{
    internal static FieldMark Of(string field, TextFinding found) =>
        new(field, found.Kind, found.Start, found.Length, found.Words, found.Likeness, found.Sentence);
}
