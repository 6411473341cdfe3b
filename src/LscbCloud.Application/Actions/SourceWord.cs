using System.Text.Json;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>A kind of source, by the word for it in an address: a kind of record, of what is told in words alone, or both, as a meeting is.</summary>
internal sealed record SourceWord(RecordKind? Record, SourceKind? Told)
{
    /// <summary>What a word means; none where it means nothing.</summary>
    public static SourceWord? Read(string word)
    {
        var read = new SourceWord(Named<RecordKind>(word), Named<SourceKind>(word));

        return read is { Told: SourceKind.Record } or { Record: null, Told: null } ? null : read;
    }

    /// <summary>The word for a source.</summary>
    public static string Of(RecordKind? record, SourceKind told) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(record?.ToString() ?? told.ToString());

    private static TEnum? Named<TEnum>(string word)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>()
            .Cast<TEnum?>()
            .FirstOrDefault(known => JsonNamingPolicy.KebabCaseLower.ConvertName($"{known}") == word);
}
