using LscbCloud.Application.Common;
using LscbCloud.Application.Home;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Home;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>What of an agency's promises needs the reader: what is late or due within two weeks, what a board asks about, and what it sent back.</summary>
internal sealed class AgencyActionNeeds(
    IActionRows actionRows,
    AgencyActionReading reading,
    ICurrentUser user,
    IBusinessDay day
) : INeeds
{
    public async Task<IEnumerable<Need>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!user.Has(Permission.WorkAgencyActions))
        {
            return [];
        }

        var until = day.Today.AddDays(Urgency.DaysAhead);
        var rows = await (
            from action in actionRows.Actions.AsNoTracking()
            where action.State == ActionState.Agreed || action.State == ActionState.InProgress
            where action.DueOn <= until || action.ReplyBy != null || action.CompletionCount > 0
            from last in action.Completions.Where(c => c.Number == action.CompletionCount).DefaultIfEmpty()
            where action.DueOn <= until || action.ReplyBy != null || last.Answer == CompletionAnswer.SentBack
            orderby action.DueOn, action.Id
            select new Row(
                action.BoardId,
                action.Number,
                action.Title,
                action.DueOn,
                action.ReplyBy,
                last != null && last.Answer == CompletionAnswer.SentBack ? last.AnswerReason : null,
                last == null ? null : last.AnsweredOn,
                action.IsInvented
            )
        )
            .Take(Need.MostOfAKind)
            .ToListAsync(cancellationToken);
        var boards = await reading.BoardsAsync(cancellationToken);

        return [.. rows.Select(row => NeedOf(row, boards.GetValueOrDefault(row.BoardId) ?? new PromisedTo("", "")))];
    }

    /// <summary>What was sent back says what is missing, so it is told before a question how it goes.</summary>
    private static Need NeedOf(Row row, PromisedTo board)
    {
        var reference = new ActionReference(row.Number).ToString();
        var (kind, notice, why, verb, on) = row switch
        {
            { SentBackBecause: { } because } => (
                NeedKind.SentBack,
                AgencyActionNotices.SentBack,
                $"{reference}, {board.Name} sent it back: {because}",
                "Put it right",
                row.AnsweredOn < row.DueOn ? row.AnsweredOn.Value : row.DueOn
            ),
            { ReplyBy: { } replyBy } => (
                NeedKind.ReplyAsked,
                AgencyActionNotices.Reply,
                $"{reference}, {board.Name} asks for a reply by {replyBy.InWords()}",
                "Write an update",
                replyBy
            ),
            _ => (
                NeedKind.Due,
                AgencyActionNotices.Due,
                $"{reference}, {board.Name}. Due on {row.DueOn.InWords()}",
                "Write an update",
                row.DueOn
            ),
        };

        return new Need(
            kind,
            row.Title,
            why,
            verb,
            new NeedSubject(Board: board.Slug, Action: reference),
            new Urgency(on, IsLateByOthers: false),
            row.IsInvented
        )
        {
            Notice = notice,
            CanBeLate = kind is not NeedKind.SentBack,
        };
    }

    private sealed record Row(
        BoardId BoardId,
        int Number,
        string Title,
        DateOnly DueOn,
        DateOnly? ReplyBy,
        string? SentBackBecause,
        DateOnly? AnsweredOn,
        bool IsInvented
    );
}
