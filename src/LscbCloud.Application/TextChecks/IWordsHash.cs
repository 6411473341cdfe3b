namespace LscbCloud.Application.TextChecks;

/// <summary>Makes a keyed fingerprint of words, of no use to anybody without the service's key, and another on every board.</summary>
public interface IWordsHash
{
    /// <summary>The fingerprint to keep.</summary>
    string Of(string words);

    /// <summary>Every fingerprint that the words may have been kept under: keys rotate.</summary>
    IReadOnlyList<string> AllOf(string words);
}
