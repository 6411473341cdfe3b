using LscbCloud.Domain.Common;
using LscbCloud.Domain.History;
using LscbCloud.Domain.Removals;
using LscbCloud.Infrastructure.Idempotency;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LscbCloud.Infrastructure.Removals;

/// <summary>
/// Every column in which a board or an agency may have people's words, read from the model, so that a new table is searched from
/// the day it is mapped. A text counts as words unless this says that it is a code, or the name of the person who did something:
/// that comes from an account, nobody types it, and the record of who did what must outlast a removal.
/// </summary>
internal static class TextColumns
{
    // Fingerprints and what they are made with, kinds, and addresses that the platform gives: nobody writes there.
    private static readonly string[] Codes =
    [
        "hash",
        "salt",
        "subject_kind",
        "agency_slug",
        "board_slug",
        "accent",
        "mark",
        "field",
    ];

    // What an agency owns. A board owns the rest, but for what the platform publishes beside it: the policies leave that alone.
    private static readonly Type[] OfAgencies = [typeof(IAgencyOwned), typeof(IPublishedByAgency)];

    /// <summary>What a board owns or shares with agencies.</summary>
    public static IReadOnlyList<TextColumn> OfBoard(IModel model) =>
        Chosen(model, entity => !IsOneOf(entity, OfAgencies) && !IsOneOf(entity, typeof(IPublishedByPlatform)));

    /// <summary>What an agency owns.</summary>
    public static IReadOnlyList<TextColumn> OfAgency(IModel model) =>
        Chosen(model, entity => IsOneOf(entity, OfAgencies));

    /// <summary>What a board and an agency share, which the board alone may change.</summary>
    public static IReadOnlyList<TextColumn> Shared(IModel model) =>
        Chosen(model, entity => IsOneOf(entity, typeof(ITwoParty)));

    private static IReadOnlyList<TextColumn> Chosen(IModel model, Func<IEntityType, bool> isChosen) =>
        [
            .. model
                .GetEntityTypes()
                .Where(isChosen)
                // Nobody writes into a key, and all of an owner's go when words are removed.
                .Where(entity => !IsOneOf(entity, typeof(IdempotencyKey)))
                .SelectMany(Of)
                .OrderBy(column => column.Table, StringComparer.Ordinal)
                .ThenBy(column => column.Name, StringComparer.Ordinal),
        ];

    private static bool IsOneOf(IEntityType entity, params Type[] kinds) =>
        Array.Exists(kinds, kind => kind.IsAssignableFrom(entity.ClrType));

    private static IEnumerable<TextColumn> Of(IEntityType entity)
    {
        var table = entity.GetTableName() ?? throw new InvalidOperationException($"{entity.Name} has no table.");
        var root = RootOf(entity);

        return from property in Inside(entity)
            let column = property.GetColumnName()
            // What rows are told apart by is given by the service and never typed.
            where !property.IsKey() && !property.IsForeignKey()
            where FormOf(entity, property) is not null && !IsCode(entity, column)
            select new TextColumn(table, column, FormOf(entity, property).GetValueOrDefault(), root);
    }

    private static IEnumerable<IProperty> Inside(ITypeBase type) =>
        type.GetProperties()
            .Where(property => property.Name is not nameof(HistoryEntry.PersonName))
            .Concat(
                type.GetComplexProperties()
                    .Where(complex => complex.ClrType != typeof(Author))
                    .SelectMany(complex => Inside(complex.ComplexType))
            );

    private static TextForm? FormOf(IEntityType entity, IProperty property)
    {
        var kept = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        var isEnum = (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum;

        if (property.GetColumnType() is "jsonb")
        {
            return TextForm.Json;
        }

        if (kept != typeof(string) || isEnum)
        {
            return property.GetColumnType() is "text[]" ? TextForm.List : null;
        }

        if (typeof(HistoryContent).IsAssignableFrom(entity.ClrType))
        {
            return TextForm.JsonAsText;
        }

        return property.Name is "Slug" ? TextForm.Address : TextForm.Plain;
    }

    private static bool IsCode(IEntityType entity, string column) =>
        Array.Exists(Codes, code => column == code || column.EndsWith('_' + code, StringComparison.Ordinal))
        || (column is "slug" && typeof(IPublished).IsAssignableFrom(entity.ClrType));

    /// <summary>A part of a whole is guarded by the version of the whole.</summary>
    private static TextRoot? RootOf(IEntityType entity)
    {
        if (typeof(AggregateRoot).IsAssignableFrom(entity.ClrType))
        {
            return null;
        }

        // A removal is only named by the histories that it took words out of.
        var whole = entity
            .GetForeignKeys()
            .FirstOrDefault(key =>
                typeof(AggregateRoot).IsAssignableFrom(key.PrincipalEntityType.ClrType)
                && !IsOneOf(key.PrincipalEntityType, typeof(Removal))
            );

        return whole?.PrincipalEntityType.GetTableName() is { } table
            ? new TextRoot(table, whole.Properties[^1].GetColumnName())
            : null;
    }
}
