namespace LscbCloud.Api.Tests.Support;

/// <summary>Actions, made through the interface as people make them.</summary>
public static class ActionGiven
{
    public static IDictionary<string, object?> Terms(
        string text = "Train a lead in every team.",
        string? agency = null,
        string due = "2017-10-31"
    ) =>
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["title"] = text,
            ["reason"] = text,
            ["owner"] = new { post = text, agency },
            ["due"] = due,
            ["source"] = new { kind = "meeting", words = text },
            ["meeting"] = text,
            ["agreedOn"] = "2017-07-13",
        };

    /// <summary>The terms of an action that a meeting of the board raised and agreed.</summary>
    public static IDictionary<string, object?> AgreedAt(
        string meeting,
        string text = "Train a lead in every team.",
        string? agency = null
    )
    {
        var terms = Proposal(text, agency);
        terms["source"] = new { kind = "meeting", meeting };
        terms["atMeeting"] = meeting;

        return terms;
    }

    /// <summary>The terms as somebody proposes them: without the meeting.</summary>
    public static IDictionary<string, object?> Proposal(string text, string? agency = null)
    {
        var terms = Terms(text, agency);
        _ = terms.Remove("meeting");
        _ = terms.Remove("agreedOn");

        return terms;
    }

    public static object Done(string text = "The register of 40 people.") =>
        new
        {
            doneOn = "2017-09-20",
            proof = text,
            proofAddress = $"https://board.example/{text.Replace(' ', '-')}",
        };

    /// <summary>Raises an action, agreed at once, and gives its path in the interface and its reference.</summary>
    public static async Task<(string Path, string Reference)> MakeActionAsync(
        this TestPerson manager,
        TestBoard board,
        IDictionary<string, object?> terms
    )
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(board);
        using var response = await manager.PostAsync($"/{board.Slug}/api/actions", terms);
        Assert.True(
            response.IsSuccessStatusCode,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
        var reference = (await response.JsonAsync()).GetProperty("reference").GetString() ?? "";

        return ($"/{board.Slug}/api/actions/{reference}", reference);
    }

    /// <summary>Gives an agency a seat on a board, so that the board can ask it for something.</summary>
    public static Task SeatAsync(this TestPerson manager, TestBoard board, TestAgency agency)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(board);
        ArgumentNullException.ThrowIfNull(agency);

        return manager
            .PostAsync(
                $"/{board.Slug}/api/agencies",
                new
                {
                    agency = agency.Slug,
                    seat = "Police",
                    from = "2017-04-01",
                }
            )
            .MustSucceed();
    }
}
