using LscbCloud.Application.Common;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Home;
using LscbCloud.Application.Meetings;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Home;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Notifications;

/// <inheritdoc/>
/// <remarks>
/// It counts what home tells, by home's own readings, so that the email and the page never disagree; but for
/// <see cref="People.PostNeeds"/>, which no notice asks for.
/// </remarks>
internal sealed class DigestContentReading(
    IEvidenceRows evidenceRows,
    IMeetingRows meetingRows,
    BoardStanding standing,
    NeedReading needs,
    IBusinessDay day
) : IDigestContentReading
{
    public async Task<Result<DigestContent>> OfBoardAsync(CancellationToken cancellationToken)
    {
        var today = day.Today;
        var actions = await standing.ActionsAsync(cancellationToken);
        var all = await needs.AllAsync(cancellationToken);

        return new DigestContent([
            .. actions.Late.Select(LateOf),
            .. all.Where(need => need.Kind is not NeedKind.LateByOthers).Select(Of),
            new DigestCount(Notice.Round, await RoundsAsync(today, cancellationToken)),
            new DigestCount(Notice.Evidence, await ReviewsAsync(today, cancellationToken)),
        ]);
    }

    public async Task<Result<DigestContent>> OfAgencyAsync(CancellationToken cancellationToken) =>
        new DigestContent([.. (await needs.AllAsync(cancellationToken)).Select(Of)]);

    /// <summary>What a post of the board is late with is, to who holds it, simply due.</summary>
    private static DigestCount LateOf(LateActions late) => new(Notice.Late, late.Count, Unless: late.Post);

    /// <summary>An action is told to who holds the post that owns it; what a priority needs, to all who write on it.</summary>
    private static DigestCount Of(Need need) =>
        new(
            CodeOf(need.Kind),
            Count: 1,
            need.NotFor,
            OnlyFor: need.Kind is NeedKind.Due or NeedKind.ReplyAsked ? need.Post : null
        );

    private static string CodeOf(NeedKind kind) =>
        kind switch
        {
            NeedKind.LateByOthers => Notice.Late,
            NeedKind.Proposed or NeedKind.AsksForTime => Notice.Decide,
            NeedKind.Done => Notice.Verify,
            NeedKind.Due => Notice.Due,
            NeedKind.ReplyAsked => Notice.Reply,
            NeedKind.SentBack => Notice.SentBack,
            NeedKind.Judgement => Notice.Judgement,
            NeedKind.Update or NeedKind.Impact => Notice.Update,
            NeedKind.Reading => Notice.Reading,
            NeedKind.Report => Notice.Report,
            NeedKind.Agency => Notice.Agency,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), "The daily email has no word for this."),
        };

    /// <summary>Meetings that take updates for two weeks more at most.</summary>
    private Task<int> RoundsAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var until = today.AddDays(Urgency.DaysAhead);

        return meetingRows.Meetings.CountAsync(
            m => m.FrozenOn == null && m.CancelledOn == null && m.CutOffOn >= today && m.CutOffOn <= until,
            cancellationToken
        );
    }

    private Task<int> ReviewsAsync(DateOnly today, CancellationToken cancellationToken) =>
        evidenceRows.Evidence.CountAsync(e => e.WithdrawnOn == null && e.ReviewOn <= today, cancellationToken);
}
