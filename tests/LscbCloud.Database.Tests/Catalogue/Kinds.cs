using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
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

    public static IReadOnlyDictionary<string, Type> All { get; } = Read();

    public static IEnumerable<string> Of(Type kind) =>
        All.Where(pair => pair.Value == kind).Select(pair => pair.Key).Order(StringComparer.Ordinal);

    private static Dictionary<string, Type> Read()
    {
        using var app = new AppDbContext(
            new DbContextOptionsBuilder<AppDbContext>().UseNpgsql("Host=nowhere").Options
        );

        return app
            .Model.GetEntityTypes()
            .ToDictionary(
                entity => entity.GetTableName() ?? entity.Name,
                entity => Known.Single(kind => kind.IsAssignableFrom(entity.ClrType)),
                StringComparer.Ordinal
            );
    }
}
