using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.TextChecks;
using LscbCloud.Infrastructure.Persistence;

namespace LscbCloud.Infrastructure.TextChecks;

/// <inheritdoc/>
internal sealed class TextAnswerRows(AppDbContext db) : ITextAnswerRows
{
    public IQueryable<TextAnswer> Kept =>
        db.CurrentAgency is null ? db.Set<BoardTextAnswer>() : db.Set<AgencyTextAnswer>();

    public IReadOnlyList<AggregateRoot> Changed() =>
        [
            .. db
                .ChangeTracker.Entries<AggregateRoot>()
                .Select(entry => entry.Entity)
                .Where(root => root.Events is not []),
        ];

    public bool HasChanges() => db.ChangeTracker.HasChanges();

    public void Keep(AnsweredWords words) =>
        _ = db.Add<TextAnswer>(db.CurrentAgency is null ? BoardTextAnswer.Give(words) : AgencyTextAnswer.Give(words));
}
