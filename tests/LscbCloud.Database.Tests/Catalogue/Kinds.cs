using LscbCloud.Domain.Common;
using LscbCloud.Domain.Publishing;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Database.Tests.Catalogue;

/// <summary>Every table of the schema <c>app</c> with its kind, as the model has it.</summary>
internal static class Kinds
{
    private static readonly Type[] Known =
    [
        typeof(IBoardOwned),
        typeof(IAgencyOwned),
        typeof(ITwoParty),
        typeof(IPublished),
    ];

    private static readonly (Type Type, string Said)[] Publishers =
    [
        (typeof(IPublishedByBoard), "{board}"),
        (typeof(IPublishedByAgency), "{agency}"),
        (typeof(IPublishedByPlatform), "{platform}"),
        (typeof(IPublishedByBoardOrPlatform), "{board,platform}"),
    ];

    private static readonly (Type Type, string Said)[] Readers =
    [
        (typeof(IListsReaders), "listed"),
        (typeof(INamesReader), "in-row"),
    ];

    public static IReadOnlyDictionary<string, Type> All { get; } = Read();

    public static IEnumerable<string> Of(Type kind) =>
        All.Where(pair => pair.Value == kind).Select(pair => pair.Key).Order(StringComparer.Ordinal);

    /// <summary>Every published table with the arguments by which it is placed, as its entity says them.</summary>
    public static IReadOnlyDictionary<string, string> Published { get; } = ReadPublished();

    private static Dictionary<string, string> ReadPublished()
    {
        using var app = Model();

        return app
            .Model.GetEntityTypes()
            .Where(entity => typeof(IPublished).IsAssignableFrom(entity.ClrType))
            .ToDictionary(
                entity => entity.GetTableName() ?? entity.Name,
                entity => ArgumentsOf(entity.ClrType),
                StringComparer.Ordinal
            );
    }

    private static string ArgumentsOf(Type entity)
    {
        var publishers = Array.Find(Publishers, known => entity.IsAssignableTo(known.Type)).Said;
        var readers = Array.Find(Readers, known => entity.IsAssignableTo(known.Type)).Said ?? "none";

        return $"publishers => '{publishers}', readers => '{readers}', pool => {entity.IsAssignableTo(typeof(IPooled))}";
    }

    private static Dictionary<string, Type> Read()
    {
        using var app = Model();

        return app
            .Model.GetEntityTypes()
            .ToDictionary(
                entity => entity.GetTableName() ?? entity.Name,
                entity => Known.Single(kind => kind.IsAssignableFrom(entity.ClrType)),
                StringComparer.Ordinal
            );
    }

    private static AppDbContext Model() =>
        new(new DbContextOptionsBuilder<AppDbContext>().UseNpgsql("Host=nowhere").Options);
}
