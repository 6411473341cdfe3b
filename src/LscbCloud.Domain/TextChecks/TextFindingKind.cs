namespace LscbCloud.Domain.TextChecks;

/// <summary>What words in a free text look like. None of them belongs in a text about the work of a board.</summary>
public enum TextFindingKind
{
    NameWithAge,
    DateOfBirth,
    NhsNumber,

    /// <summary>A pupil's number in English schools: a check letter and twelve characters.</summary>
    Upn,
    Telephone,
}
