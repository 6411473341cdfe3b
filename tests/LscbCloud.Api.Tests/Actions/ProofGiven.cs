using System.Text.Json;
using LscbCloud.Api.Tests.Evidence;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>Files that an agency gives as proof, sent as its people send them.</summary>
internal static class ProofGiven
{
    public static readonly (string Name, byte[] Content) Register = (
        "Registre d’été.txt",
        FileGiven.Bytes("Forty people.")
    );

    private static int _turn;

    /// <summary>What is said with a file: the words, and that it names nobody.</summary>
    public static IDictionary<string, object?> Terms(string text = "The register of 40 people.") =>
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["doneOn"] = "2017-09-20",
            ["proof"] = text,
            ["isDeclared"] = true,
        };

    /// <summary>Says that an action is done, with a file.</summary>
    /// <param name="person">A person of the agency.</param>
    /// <param name="theirs">The action's address on the agency's side.</param>
    /// <param name="file">The file's name and content.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="terms">What is said with it.</param>
    public static Task<HttpResponseMessage> ProveAsync(
        this TestPerson person,
        string theirs,
        (string Name, byte[] Content) file,
        int version = 2,
        IDictionary<string, object?>? terms = null
    ) => person.PostAsync($"{theirs}/completions", FileGiven.Form(terms ?? Terms(), file.Name, file.Content), version);

    public static JsonElement FileOf(JsonElement action) => action.GetProperty("completions")[0].GetProperty("file");

    /// <summary>An agency that has promised the same to some boards.</summary>
    public static async Task<Proving> ProvingAsync(this ServiceFixture api, int boards = 1)
    {
        var turn = Interlocked.Increment(ref _turn);
        var agency = await api.Given.AgencyAsync($"proving-{turn}");
        var sides = new List<ProvedTo>();

        for (var i = 0; i < boards; i++)
        {
            var board = await api.Given.BoardAsync($"proof-{i}-of-{turn}");
            var manager = await api.Given.MemberAsync(board, "manager");
            await manager.SeatAsync(board, agency);
            var (path, reference) = await manager.MakeActionAsync(board, ActionGiven.Terms("Train.", agency.Slug));
            sides.Add(new ProvedTo(board, manager, path, reference));
        }

        return new Proving(agency, await api.Given.MemberAsync(agency, "section-11-lead"), sides);
    }

    /// <summary>Neither content nor a word that it is done, and the actions stand as before.</summary>
    public static async Task NothingIsKeptAsync(this ServiceFixture api, Proving given)
    {
        foreach (var side in given.Sides)
        {
            Assert.Equal(0, await api.PiecesAsync(side));
            var action = await side.Manager.ReadAsync(side.Path);
            Assert.Empty(action.GetProperty("completions").EnumerateArray());
            Assert.Equal(2, action.GetProperty("version").GetInt32());
        }
    }

    public static Task<long> PiecesAsync(this ServiceFixture api, ProvedTo side) =>
        Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            "select count(*) from app.proof_pieces where board_id = $1",
            side.Board.Id.Value
        );
}
