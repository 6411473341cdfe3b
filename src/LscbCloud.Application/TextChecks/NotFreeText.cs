namespace LscbCloud.Application.TextChecks;

/// <summary>Why a string of a request is no free text.</summary>
public enum NotFreeText
{
    /// <summary>A password, a code or a token, which is kept as a fingerprint or not at all.</summary>
    Secret,

    /// <summary>An address of a person for email.</summary>
    Email,

    /// <summary>A telephone number or another way to reach an office, which is published.</summary>
    Contact,

    /// <summary>Words that are to be destroyed, and are not kept.</summary>
    WordsToRemove,
}
