using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Homes;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Homes;

/// <summary>What of an agency's promises needs the reader: what is late or due within two weeks, and what a board sent back.</summary>
internal sealed class AgencyNeeds(IAgencyDb db, ICurrentUser user, IBusinessDay day)
{
    public async Task<IReadOnlyList<Need>> ReadAsync(
        IReadOnlyDictionary<BoardId, PromisedTo> boards,
        CancellationToken cancellationToken
    )
    {
        if (!user.Has(Permission.WorkAgencyActions))
        {
            return [];
        }

        var until = day.Today.AddDays(Urgency.DaysAhead);
        var rows = await (
            from action in db.Actions.AsNoTracking()
            where action.State == ActionState.Agreed || action.State == ActionState.InProgress
            where action.DueOn <= until || action.CompletionCount > 0
            from last in action.Completions.Where(c => c.Number == action.CompletionCount).DefaultIfEmpty()
            where action.DueOn <= until || last.Answer == CompletionAnswer.SentBack
            orderby action.DueOn, action.Id
            select new Row(
                action.BoardId,
                action.Number,
                action.Title,
                action.DueOn,
                last != null && last.Answer == CompletionAnswer.SentBack ? last.AnswerReason : null,
                last == null ? null : last.AnsweredOn,
                action.IsInvented
            )
        )
            .Take(ActionNeeds.MostOfAKind)
            .ToListAsync(cancellationToken);

        return [.. rows.Select(row => NeedOf(row, boards.GetValueOrDefault(row.BoardId) ?? new PromisedTo("", "")))];
    }

    private static Need NeedOf(Row row, PromisedTo board)
    {
        var reference = new ActionReference(row.Number).ToString();
        var isBack = row.SentBackBecause is not null;

        return new Need(
            isBack ? NeedKind.SentBack : NeedKind.Due,
            row.Title,
            isBack
                ? $"{reference}, {board.Name} sent it back: {row.SentBackBecause}"
                : $"{reference}, {board.Name}. Due on {row.DueOn.InWords()}",
            isBack ? "Put it right" : "Write an update",
            new NeedSubject(Board: board.Slug, Action: reference),
            new Urgency(isBack && row.AnsweredOn < row.DueOn ? row.AnsweredOn.Value : row.DueOn, IsLateByOthers: false),
            row.IsInvented
        );
    }

    private sealed record Row(
        BoardId BoardId,
        int Number,
        string Title,
        DateOnly DueOn,
        string? SentBackBecause,
        DateOnly? AnsweredOn,
        bool IsInvented
    );
}
