using System.Globalization;
using LscbCloud.Application.Priorities;
using LscbCloud.Bench.Screens;
using LscbCloud.Domain.Priorities;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace LscbCloud.Bench.Bare;

/// <summary>The list of priorities, word for word as the service answers it.</summary>
internal static class BareListing
{
    private const string Priorities = """
        select l.id, l.title, l.from_on, l.to_on,
            p.id, p.slug, p.title, p.aim, p.lead_post, p.lead_group, p.from_on, p.to_on, p.is_invented, p.version
        from (select * from app.plans where board_id = $1 and from_on <= $2 order by from_on desc limit 1) l
        join app.priorities p on p.board_id = $1 and p.plan_id = l.id
        where p.closed_on is null order by p.slug limit 51
        """;

    private const string Progress = """
        select u.priority_id, u.number, u.as_at, u.impact_state
        from (select priority_id, max(number) number from app.priority_updates where board_id = $1
            group by priority_id) c
        join app.priority_updates u on u.board_id = $1 and u.priority_id = c.priority_id and u.number = c.number
        """;

    private const string Judgements = """
        select priority_id, state, value, label, agreed_on, meeting, is_invented, proposed_on
        from app.priority_judgements where board_id = $1 and state <> 'withdrawn' order by agreed_on
        """;

    private static readonly DateOnly Day = DateOnly.ParseExact(
        ScreenReading.BusinessDay,
        "yyyy-MM-dd",
        CultureInfo.InvariantCulture
    );

    public static async Task<Ok<PriorityList>> AnswerAsync(NpgsqlDataSource source, Guid board)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var batch = BareServer.Batch(
            connection,
            board,
            BareServer.Command(Priorities, board, Day),
            BareServer.Command(Progress, board),
            BareServer.Command(Judgements, board)
        );
        await using var row = await batch.ExecuteReaderAsync();
        _ = await row.NextResultAsync();
        PlanView? plan = null;
        var ids = new List<Guid>();
        var items = new List<PrioritySummary>();
        while (await row.ReadAsync())
        {
            plan ??= new PlanView(row.GetGuid(0), row.GetString(1), DayOf(row, 2), DayOf(row, 3));
            ids.Add(row.GetGuid(4));
            items.Add(SummaryOf(row));
        }

        var at = ids.Select((id, place) => (id, place)).ToDictionary(one => one.id, one => one.place);
        _ = await row.NextResultAsync();
        while (await row.ReadAsync())
        {
            var place = at[row.GetGuid(0)];
            var latest = new LatestUpdate(DayOf(row, 2), row.GetString(3) is "stated" ? ImpactState.Stated : default);
            items[place] = items[place] with { UpdateCount = row.GetInt32(1), LatestUpdate = latest };
        }

        _ = await row.NextResultAsync();
        while (await row.ReadAsync())
        {
            var place = at[row.GetGuid(0)];
            items[place] = WithJudgement(items[place], row);
        }

        return TypedResults.Ok(
            new PriorityList(plan, items, items.Count, Next: null, new PriorityListCan(Agree: true))
        );
    }

    private static PrioritySummary SummaryOf(NpgsqlDataReader row) =>
        new(
            row.GetString(5),
            row.GetString(6),
            row.GetString(7),
            new LeadView(row.GetString(8), row.IsDBNull(9) ? null : row.GetString(9)),
            DayOf(row, 10),
            row.IsDBNull(11) ? null : DayOf(row, 11),
            Judgement: null,
            Proposal: null,
            LatestUpdate: null,
            UpdateCount: 0,
            PriorityState.Open,
            row.GetBoolean(12),
            row.GetInt32(13)
        );

    private static PrioritySummary WithJudgement(PrioritySummary summary, NpgsqlDataReader row)
    {
        var (value, label) = (ValueOf(row.GetString(2)), row.GetString(3));

        return row.GetString(1) is "proposed"
            ? summary with
            {
                Proposal = new WaitingProposal(value, label, DayOf(row, 7)),
            }
            : summary with
            {
                Judgement = new CurrentJudgement(value, label, DayOf(row, 4), row.GetString(5), row.GetBoolean(6)),
            };
    }

    private static JudgementValue ValueOf(string word) =>
        word switch
        {
            "on-track" => JudgementValue.OnTrack,
            "needs-attention" => JudgementValue.NeedsAttention,
            _ => JudgementValue.OffTrack,
        };

    private static DateOnly DayOf(NpgsqlDataReader row, int column) => row.GetFieldValue<DateOnly>(column);
}
