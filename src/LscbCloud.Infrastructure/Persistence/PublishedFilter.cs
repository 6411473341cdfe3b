using System.Linq.Expressions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>The filter of a published entity: a row is read by its publisher and by its audience, as the policy that <c>app.place</c> makes says it.</summary>
internal static class PublishedFilter
{
    private static readonly Type[] Publishers =
    [
        typeof(IPublishedByBoard),
        typeof(IPublishedByAgency),
        typeof(IPublishedByPlatform),
        typeof(IPublishedByBoardOrPlatform),
    ];

    /// <summary>The condition as a lambda of the entity.</summary>
    /// <exception cref="InvalidOperationException">The entity says no publisher, or two, or has readers that its publisher cannot name.</exception>
    public static LambdaExpression Of(Type entity, AppDbContext db)
    {
        var publisher = PublisherOf(entity);
        var row = Expression.Parameter(entity, "row");
        var condition = Audiences(entity, publisher, db).Select(On).Aggregate(Expression.OrElse);

        if (typeof(IPooled).IsAssignableFrom(entity))
        {
            condition = Expression.AndAlso(On(InPool(db)), condition);
        }

        if (Own(publisher, db) is { } own)
        {
            condition = Expression.OrElse(On(own), condition);
        }

        return Expression.Lambda(condition, row);

        Expression On(LambdaExpression part)
        {
            return ReplacingExpressionVisitor.Replace(part.Parameters[0], row, part.Body);
        }
    }

    private static Type PublisherOf(Type entity)
    {
        var found = Array.FindAll(Publishers, publisher => publisher.IsAssignableFrom(entity));

        return found.Length == 1
            ? found[0]
            : throw new InvalidOperationException(
                $"{entity.Name} must have exactly one publisher, and has {found.Length}."
            );
    }

    private static LambdaExpression? Own(Type publisher, AppDbContext db) =>
        publisher.Name switch
        {
            nameof(IPublishedByBoard) => For<IPublishedByBoard>(row => row.BoardId == db.CurrentBoard),
            nameof(IPublishedByAgency) => For<IPublishedByAgency>(row => row.AgencyId == db.CurrentAgency),
            // The platform's rows name no board, and neither does a transaction of somebody else.
            nameof(IPublishedByBoardOrPlatform) => For<IPublishedByBoardOrPlatform>(row =>
                row.BoardId != null && row.BoardId == db.CurrentBoard
            ),
            _ => null,
        };

    private static LambdaExpression[] Audiences(Type entity, Type publisher, AppDbContext db) =>
        [
            For<IPublished>(row =>
                row.Audience == Audience.Public
                || (
                    row.Audience == Audience.Members
                    && (db.CurrentBoard != null || db.CurrentAgency != null || db.CurrentPerson != null)
                )
                || (row.Audience == Audience.Boards && db.CurrentBoard != null)
            ),
            .. typeof(INamesReader).IsAssignableFrom(entity) ? [Named(db)] : Array.Empty<LambdaExpression>(),
            .. typeof(IListsReaders).IsAssignableFrom(entity)
                ? [Listed(publisher, db)]
                : Array.Empty<LambdaExpression>(),
        ];

    private static LambdaExpression Named(AppDbContext db) =>
        For<INamesReader>(row =>
            (row.Audience == Audience.AgenciesAsked && row.ReaderId == db.AgencyAsReader)
            || (row.Audience == Audience.BoardGroup && row.ReaderId == db.BoardAsReader)
        );

    private static LambdaExpression Listed(Type publisher, AppDbContext db) =>
        publisher.Name switch
        {
            nameof(IPublishedByBoard) or nameof(IPublishedByBoardOrPlatform) => For<IListsReaders>(row =>
                db.Set<BoardPublicationReader>()
                    .Any(r =>
                        r.BoardId == EF.Property<BoardId?>(row, nameof(r.BoardId))
                        && r.PublicationId == row.PublicationId
                        && r.Audience == row.Audience
                    )
            ),
            nameof(IPublishedByAgency) => For<IListsReaders>(row =>
                db.Set<AgencyPublicationReader>()
                    .Any(r =>
                        r.AgencyId == EF.Property<AgencyId>(row, nameof(r.AgencyId))
                        && r.PublicationId == row.PublicationId
                        && r.Audience == row.Audience
                    )
            ),
            _ => throw new InvalidOperationException("The platform lists no readers."),
        };

    private static LambdaExpression InPool(AppDbContext db) =>
        For<IPooled>(row => row.PoolId == null || db.Set<PoolPublisher>().Any(p => p.PoolId == row.PoolId));

    private static LambdaExpression For<T>(Expression<Func<T, bool>> condition) => condition;
}
