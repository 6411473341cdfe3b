using System.Collections.Frozen;
using System.Text.Json;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>What the table mappings have in common.</summary>
internal static class Mapping
{
    /// <summary>Maps what every aggregate root has: an id that we make, and a version that guards against lost changes.</summary>
    public static EntityTypeBuilder<T> IsRoot<T>(this EntityTypeBuilder<T> builder)
        where T : AggregateRoot
    {
        if (builder.Metadata.FindProperty("Id") is { } id)
        {
            id.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
        }

        _ = builder.Property(root => root.Version).IsConcurrencyToken();

        if (typeof(ISharedHistory).IsAssignableFrom(typeof(T)))
        {
            _ = builder.Ignore(nameof(ISharedHistory.SharedWith));
        }

        return builder
            .Ignore(root => root.Events)
            .Ignore(root => root.Kind)
            .Ignore(root => root.Label)
            .Ignore(root => root.SubjectId);
    }

    /// <summary>Maps a person with the name they had then to two columns, <c>agreed_by</c> and <c>agreed_by_name</c>.</summary>
    public static void Named(this ComplexPropertyBuilder<Author> author, string column)
    {
        _ = author.Property(a => a.Id).HasColumnName(column);
        _ = author.Property(a => a.Name).HasColumnName(column + "_name");
    }

    /// <summary>Maps what is known of a file to six columns, <c>file_id</c> and so on.</summary>
    public static void Named(this ComplexPropertyBuilder<KeptFile> file)
    {
        _ = file.Property(f => f.Id).HasColumnName("file_id");
        _ = file.Property(f => f.Name).HasColumnName("file_name");
        _ = file.Property(f => f.Kind).HasColumnName("file_kind");
        _ = file.Property(f => f.Size).HasColumnName("file_size");
        _ = file.Property(f => f.ContentHash).HasColumnName("file_hash");
        _ = file.Property(f => f.IsScanned).HasColumnName("file_is_scanned");
    }

    /// <summary>Maps words by code to a JSON column.</summary>
    public static PropertyBuilder<IReadOnlyDictionary<string, string>> IsWords(
        this PropertyBuilder<IReadOnlyDictionary<string, string>> property
    ) =>
        property
            .HasColumnType("jsonb")
            .HasConversion(
                new ValueConverter<IReadOnlyDictionary<string, string>, string>(
                    words => JsonSerializer.Serialize(words, JsonSerializerOptions.Default),
                    text => Read(text)
                ),
                new ValueComparer<IReadOnlyDictionary<string, string>>(
                    (a, b) => AreSame(a, b),
                    words => words.Count,
                    words => words
                )
            );

    private static IReadOnlyDictionary<string, string> Read(string text) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(text)?.ToFrozenDictionary(StringComparer.Ordinal)
        ?? FrozenDictionary<string, string>.Empty;

    private static bool AreSame(IReadOnlyDictionary<string, string>? a, IReadOnlyDictionary<string, string>? b) =>
        ReferenceEquals(a, b) || (a is not null && b is not null && a.Count == b.Count && !a.Except(b).Any());
}
