namespace LscbCloud.Api.Tests.Support;

/// <summary>Evidence and its citations, made through the interface as people make them.</summary>
public static class EvidenceGiven
{
    public static IDictionary<string, object?> Link(
        string text = "Register of training",
        string documentOn = "2017-09-01",
        string? reviewOn = "2018-03-31",
        object? place = null
    ) =>
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["title"] = text,
            ["note"] = text,
            ["address"] = $"https://board.example/{text.Replace(' ', '-')}",
            ["documentOn"] = documentOn,
            ["reviewOn"] = reviewOn,
            ["isDeclared"] = true,
            ["place"] = place,
        };

    /// <summary>A newer state of a document: the document alone, without its title.</summary>
    public static IDictionary<string, object?> Newer(
        string text = "Register of autumn",
        string documentOn = "2017-09-20",
        bool isDeclared = true
    ) =>
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["address"] = $"https://board.example/{text.Replace(' ', '-')}",
            ["documentOn"] = documentOn,
            ["isDeclared"] = isDeclared,
        };

    public static object InPriority(string priority) => new { kind = "priority", priority };

    public static object InUpdate(string priority, Guid update, string part = "did") =>
        new
        {
            kind = "update",
            priority,
            update,
            part,
        };

    /// <summary>Adds a link, and gives its path in the interface.</summary>
    public static async Task<string> AddEvidenceAsync(
        this TestPerson person,
        TestBoard board,
        IDictionary<string, object?>? link = null
    )
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(board);
        using var response = await person.PostAsync($"/{board.Slug}/api/evidence", link ?? Link());
        var added = await response.JsonAsync();
        Assert.True(response.IsSuccessStatusCode, added.ToString());

        return $"/{board.Slug}/api/evidence/{added.GetProperty("reference").GetString()}";
    }

    /// <summary>Adds a document to the evidence of an agency, and gives its path in the interface.</summary>
    public static async Task<string> AddEvidenceAsync(
        this TestPerson person,
        TestAgency agency,
        IDictionary<string, object?>? link = null
    )
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(agency);
        using var response = await person.PostAsync($"/agencies/{agency.Slug}/api/evidence", link ?? Link());
        var added = await response.JsonAsync();
        Assert.True(response.IsSuccessStatusCode, added.ToString());

        return $"/agencies/{agency.Slug}/api/evidence/{added.GetProperty("reference").GetString()}";
    }

    public static Task CiteAsync(this TestPerson person, string path, object place, int version)
    {
        ArgumentNullException.ThrowIfNull(person);

        return person.PostAsync($"{path}/citations", new { place }, version).MustSucceed();
    }

    /// <summary>The first citation of an item as it is now.</summary>
    public static async Task<Guid> CitationAsync(this TestPerson person, string path)
    {
        ArgumentNullException.ThrowIfNull(person);

        return (await person.ReadAsync(path)).GetProperty("usedIn")[0].GetProperty("id").GetGuid();
    }

    /// <summary>Two items with a text of each kind: one withdrawn after a citation was taken away, one revised and cited.</summary>
    public static async Task FillEvidenceAsync(this TestPerson manager, TestBoard board, string priority, string text)
    {
        ArgumentNullException.ThrowIfNull(manager);
        var gone = await manager.AddEvidenceAsync(board, Link(text, place: InPriority(priority)));
        var citation = await manager.CitationAsync(gone);
        await manager
            .SendAsync(HttpMethod.Delete, $"{gone}/citations/{citation}", body: null, version: 2)
            .MustSucceed();
        await manager.PostAsync($"{gone}/withdrawal", new { reason = text }, version: 3).MustSucceed();
        var kept = await manager.AddEvidenceAsync(board, Link(text));
        await manager.PostAsync($"{kept}/revisions", Newer(text), version: 1).MustSucceed();
        await manager.CiteAsync(kept, InPriority(priority), version: 2);
    }

    /// <summary>An agency's action as a place that cites.</summary>
    public static object InAction(string board, string action) =>
        new
        {
            kind = "action",
            board,
            action,
        };
}
