using Npgsql;

namespace LscbCloud.Bench.Bare;

/// <summary>One saved update with its entry in the history, all in one statement.</summary>
internal static class BareSaving
{
    private const string Save = """
        with before as (
            select did, impact_text, next from app.priority_updates where board_id = $1 and id = $3),
        raised as (
            update app.priorities set version = version + 1 where board_id = $1 and id = $2 and version = $4
            returning agreed_by, agreed_by_name, title),
        worded as (
            update app.priority_updates set did = $5, impact_text = $6, next = $7, written_by = raised.agreed_by,
                written_by_name = raised.agreed_by_name, written_at = now()
            from raised where board_id = $1 and id = $3),
        content as (
            select jsonb_build_array($5, $6, $7, before.did, before.impact_text, before.next)::text as text from before),
        entry as (
            insert into app.board_history_entries (board_id, id, at, person_id, person_name, subject_kind, subject_id,
                subject_label, sentence, content_hash)
            select $1, $8, now(), agreed_by, agreed_by_name, 'priority', $2, title, 'Corrected an update',
                encode(sha256(convert_to(content.text, 'UTF8')), 'hex')
            from raised, content returning id),
        kept as (
            insert into app.board_history_contents (board_id, entry_id, text)
            select $1, entry.id, content.text from entry, content)
        select count(*) from raised
        """;

    public static async Task<IResult> AnswerAsync(
        NpgsqlDataSource source,
        Guid board,
        Guid priority,
        Guid update,
        int version,
        Body body
    )
    {
        var entry = Guid.CreateVersion7();
        await using var connection = await source.OpenConnectionAsync();
        await using var batch = BareServer.Batch(
            connection,
            board,
            BareServer.Command(Save, board, priority, update, version, body.Did, body.Impact.Text, body.Next, entry)
        );
        await using var reader = await batch.ExecuteReaderAsync();
        _ = await reader.NextResultAsync();
        _ = await reader.ReadAsync();

        return reader.GetInt64(0) == 1
            ? Results.NoContent()
            : Results.StatusCode(StatusCodes.Status412PreconditionFailed);
    }

    /// <summary>What a save says.</summary>
    internal sealed record Body(string Did, Impact Impact, string Next);

    /// <summary>The impact of a save, which is always stated here.</summary>
    internal sealed record Impact(string State, string Text);
}
