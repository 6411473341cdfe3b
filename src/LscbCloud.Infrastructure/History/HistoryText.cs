using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.History;

namespace LscbCloud.Infrastructure.History;

/// <summary>The exact text from which the fingerprints of a history are made, so that they can be checked years later.</summary>
internal static class HistoryText
{
    private const char Separator = '\u001f';

    /// <summary>What stands before the first link of a chain.</summary>
    public static readonly string Root = new('0', 64);

    public static string Of(IReadOnlyList<FieldChange> changes) => JsonSerializer.Serialize(changes);

    /// <summary>Sixteen random bytes, as hexadecimal digits.</summary>
    public static string NewSalt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The fingerprint of a content: of its salt and its text.</summary>
    public static string HashOf(HistoryContent content) => HashOf(content.Salt + content.Text);

    /// <summary>The fingerprint of what people wrote into an entry.</summary>
    public static string WordingHashOf(HistoryEntry entry) =>
        HashOf(string.Join(Separator, entry.Salt, entry.PersonName, entry.SubjectLabel, entry.Sentence));

    /// <summary>The fingerprint of one link: of the link before, the owner, its place, and everything the entry says.</summary>
    public static string LinkHash(string previous, Guid owner, long sequence, HistoryEntry entry)
    {
        // Words stand here by their fingerprint, so that they can be destroyed. Earlier entries stand here themselves.
        string[] wording = entry.WordingHash is { } hash
            ? [entry.SubjectKind, entry.SubjectId.ToString("D"), hash]
            : [entry.PersonName, entry.SubjectKind, entry.SubjectId.ToString("D"), entry.SubjectLabel, entry.Sentence];

        return HashOf(
            string.Join(
                Separator,
                [
                    previous,
                    owner.ToString("D"),
                    sequence.ToString(CultureInfo.InvariantCulture),
                    entry.Id.Value.ToString("D"),
                    entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
                    entry.PersonId?.Value.ToString("D") ?? "",
                    .. wording,
                    entry.ContentHash,
                ]
            )
        );
    }
}
