namespace LscbCloud.Domain.TextChecks;

/// <summary>Words in a free text that may tell who a child or a family is.</summary>
/// <param name="Kind">What the words look like.</param>
/// <param name="Start">Where they begin, counted in UTF-16 units from 0, as a browser counts.</param>
/// <param name="Length">How long they are, in the same units.</param>
/// <param name="Words">The words themselves, for the person who wrote them and for nobody else.</param>
public sealed record TextFinding(TextFindingKind Kind, int Start, int Length, string Words)
{
    /// <summary>What the words look like, in words: "a date of birth".</summary>
    public string Likeness =>
        Kind switch
        {
            TextFindingKind.NameWithAge => "a name with an age",
            TextFindingKind.DateOfBirth => "a date of birth",
            TextFindingKind.NhsNumber => "an NHS number",
            TextFindingKind.Upn => "a pupil’s number (UPN)",
            _ => "a telephone number",
        };

    /// <summary>What to do about it.</summary>
    public string Sentence =>
        Kind switch
        {
            TextFindingKind.NameWithAge =>
                "This may be a name with an age. No child is named here: write “a child” or the number of the case.",
            TextFindingKind.DateOfBirth =>
                "This may be a date of birth. Take it out; an age in years is enough where it matters.",
            TextFindingKind.NhsNumber => "This may be an NHS number. Take it out, or use the number of the case.",
            TextFindingKind.Upn => "This may be a pupil’s number (UPN). Take it out, or use the number of the case.",
            _ => "This may be a telephone number of a person. Take it out; how to reach somebody is kept elsewhere.",
        };
}
