using System.Globalization;
using LscbCloud.Application.Priorities;
using LscbCloud.Bench.Screens;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Priorities;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace LscbCloud.Bench.Bare;

/// <summary>The list of priorities, word for word as the service answers it.</summary>
internal static class BareListing
{
    private const string Plans = """
        select id, title, from_on, to_on, source, is_invented, version
        from app.plans where board_id = $1 order by from_on desc limit 30
        """;

    private const string Priorities = """
        select l.id, l.title, l.from_on, l.to_on,
            p.slug, p.title, p.aim, p.lead_post, p.lead_group, p.from_on, p.to_on, p.is_invented, p.version,
            p.update_count, p.updated_as_at, p.impact, p.judged, p.judged_label, p.judged_on, p.judged_at,
            p.is_judgement_invented, p.proposed, p.proposed_label, p.proposed_on, l.source, l.is_invented,
            p.is_proposal_invented, l.version, c.done, c.waiting, c.counted
        from (select * from app.plans where board_id = $1 and from_on <= $2 order by from_on desc limit 1) l
        join app.priorities p on p.board_id = $1 and p.plan_id = l.id
        cross join lateral (
            select count(*) filter (where a.state in ('verified', 'closed')) as done,
                count(*) filter (where a.state = 'done') as waiting, count(*) as counted
            from app.action_sources s
            join app.actions a on a.board_id = s.board_id and a.id = s.action_id
            where s.board_id = $1 and s.belongs_to_id = p.id and a.state <> 'no-longer-needed'
        ) c
        where p.closed_on is null order by p.slug limit 51
        """;

    private static readonly DateOnly Day = DateOnly.ParseExact(
        ScreenReading.BusinessDay,
        "yyyy-MM-dd",
        CultureInfo.InvariantCulture
    );

    /// <summary>The service looks up which arrangement is in force; here it is known.</summary>
    private static readonly TagView[] Tags =
    [
        .. ArrangementTags.Of(ArrangementType.Lscb).Select(tag => new TagView(tag.Code, tag.Words)),
    ];

    public static async Task<Ok<PriorityList>> AnswerAsync(NpgsqlDataSource source, Guid board)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var batch = BareServer.Batch(
            connection,
            board,
            BareServer.Command(Plans, board),
            BareServer.Command(Priorities, board, Day)
        );
        await using var row = await batch.ExecuteReaderAsync();
        _ = await row.NextResultAsync();
        var plans = new List<PlanView>();
        while (await row.ReadAsync())
        {
            plans.Add(PlanOf(row));
        }

        _ = await row.NextResultAsync();
        var items = new List<PrioritySummary>();
        while (await row.ReadAsync())
        {
            items.Add(SummaryOf(row));
        }

        return TypedResults.Ok(
            new PriorityList(
                plans.Find(plan => plan.From <= Day),
                plans,
                items,
                items.Count,
                Next: null,
                Carried: [],
                Tags,
                new PriorityListCan(Agree: true, BeginPlan: true, ChangePlan: true)
            )
        );
    }

    private static PlanView PlanOf(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            DayOf(row, 2),
            DayOf(row, 3),
            row.IsDBNull(4) ? null : row.GetString(4),
            row.GetBoolean(5),
            Closure: null,
            row.GetInt32(6)
        );

    private static PrioritySummary SummaryOf(NpgsqlDataReader row) =>
        new(
            row.GetString(4),
            row.GetString(5),
            row.GetString(6),
            new LeadView(row.GetString(7), row.IsDBNull(8) ? null : row.GetString(8)),
            DayOf(row, 9),
            row.IsDBNull(10) ? null : DayOf(row, 10),
            JudgementOf(row),
            ProposalOf(row),
            UpdateOf(row),
            row.GetInt32(13),
            new DoneCount((int)row.GetInt64(28), (int)row.GetInt64(29), (int)row.GetInt64(30)),
            PriorityState.Open,
            row.GetBoolean(11),
            row.GetInt32(12)
        );

    private static CurrentJudgement? JudgementOf(NpgsqlDataReader row) =>
        row.IsDBNull(16)
            ? null
            : new CurrentJudgement(
                ValueOf(row.GetString(16)),
                row.GetString(17),
                DayOf(row, 18),
                row.GetString(19),
                row.GetBoolean(20)
            );

    private static WaitingProposal? ProposalOf(NpgsqlDataReader row) =>
        row.IsDBNull(21)
            ? null
            : new WaitingProposal(ValueOf(row.GetString(21)), row.GetString(22), DayOf(row, 23), row.GetBoolean(26));

    private static LatestUpdate? UpdateOf(NpgsqlDataReader row) =>
        row.IsDBNull(14) ? null : new LatestUpdate(DayOf(row, 14), ImpactOf(row.GetString(15)));

    private static ImpactState ImpactOf(string word) => word is "stated" ? ImpactState.Stated : ImpactState.NotStated;

    private static JudgementValue ValueOf(string word) =>
        word switch
        {
            "on-track" => JudgementValue.OnTrack,
            "needs-attention" => JudgementValue.NeedsAttention,
            _ => JudgementValue.OffTrack,
        };

    private static DateOnly DayOf(NpgsqlDataReader row, int column) => row.GetFieldValue<DateOnly>(column);
}
