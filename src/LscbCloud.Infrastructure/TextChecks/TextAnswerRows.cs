using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.TextChecks;
using LscbCloud.Infrastructure.Persistence;

namespace LscbCloud.Infrastructure.TextChecks;

/// <inheritdoc/>
internal sealed class TextAnswerRows(AppDbContext db) : ITextAnswerRows
{
    public IQueryable<TextAnswer> Kept =>
        db.CurrentAgency is null ? db.Set<BoardTextAnswer>() : db.Set<AgencyTextAnswer>();

    public IEnumerable<TextAnswer> Given => db.ChangeTracker.Entries<TextAnswer>().Select(entry => entry.Entity);

    public void Keep(AnsweredWords words) =>
        _ = db.Add<TextAnswer>(db.CurrentAgency is null ? BoardTextAnswer.Give(words) : AgencyTextAnswer.Give(words));
}
