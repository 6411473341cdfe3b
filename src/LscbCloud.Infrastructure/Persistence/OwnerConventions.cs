using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>Gives every entity the filter of its kind. An entity of no kind, or of two, stops the model being built.</summary>
internal static class OwnerConventions
{
    public static void Apply(ModelBuilder builder, AppDbContext db)
    {
        foreach (var entity in builder.Model.GetEntityTypes().Select(entity => entity.ClrType).ToArray())
        {
            var apply = KindOf(entity) switch
            {
                var kind when kind == typeof(IBoardOwned) => nameof(BoardOwned),
                var kind when kind == typeof(IAgencyOwned) => nameof(AgencyOwned),
                var kind when kind == typeof(ITwoParty) => nameof(TwoParty),
                _ => nameof(Published),
            };

            _ = typeof(OwnerConventions)
                .GetMethod(apply, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)
                ?.MakeGenericMethod(entity)
                .Invoke(obj: null, [builder, db]);
        }
    }

    /// <summary>The one kind that an entity belongs to.</summary>
    public static Type KindOf(Type entity)
    {
        Type[] kinds = [typeof(IBoardOwned), typeof(IAgencyOwned), typeof(ITwoParty), typeof(IPublished)];
        var found = Array.FindAll(kinds, kind => kind.IsAssignableFrom(entity));

        return found.Length == 1
            ? found[0]
            : throw new InvalidOperationException(
                $"{entity.Name} must be of exactly one kind, and is of {found.Length}."
            );
    }

    private static void BoardOwned<T>(ModelBuilder builder, AppDbContext db)
        where T : class, IBoardOwned
    {
        var entity = builder.Entity<T>();
        _ = entity.HasQueryFilter(AppDbContext.BoardFilter, row => row.BoardId == db.CurrentBoard);
        _ = entity.Property(row => row.BoardId).ValueGeneratedNever();
    }

    private static void AgencyOwned<T>(ModelBuilder builder, AppDbContext db)
        where T : class, IAgencyOwned
    {
        var entity = builder.Entity<T>();
        _ = entity.HasQueryFilter(AppDbContext.AgencyFilter, row => row.AgencyId == db.CurrentAgency);
        _ = entity.Property(row => row.AgencyId).ValueGeneratedNever();
    }

    private static void TwoParty<T>(ModelBuilder builder, AppDbContext db)
        where T : class, ITwoParty
    {
        var entity = builder.Entity<T>();
        _ = entity.HasQueryFilter(
            AppDbContext.TwoPartyFilter,
            // In a board's request there is no agency, and a row without one would otherwise be everybody's.
            row => row.BoardId == db.CurrentBoard || (row.AgencyId != null && row.AgencyId == db.CurrentAgency)
        );
        _ = entity.Property(row => row.BoardId).ValueGeneratedNever();
    }

    private static void Published<T>(ModelBuilder builder, AppDbContext db)
        where T : class, IPublished
    {
        var entity = builder.Entity<T>();
        _ = entity.HasQueryFilter(AppDbContext.PublishedFilter, PublishedFilter.Of(typeof(T), db));

        foreach (
            var owner in entity
                .Metadata.GetProperties()
                .Where(p => p.Name is nameof(IPublishedByBoard.BoardId) or nameof(IPublishedByAgency.AgencyId))
        )
        {
            owner.ValueGenerated = ValueGenerated.Never;
        }
    }
}
