using LscbCloud.Api.Tests.Actions;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;

namespace LscbCloud.Api.Tests.History;

/// <summary>Every use case that changes an action which a board and an agency share leaves an entry that both of them read.</summary>
public sealed class EverySharedCommandTests(ApiFixture api)
{
    // They change no action that an agency sees.
    private static readonly string[] OneSided =
    [
        nameof(ProposeAction),
        nameof(SaveActionView),
        nameof(DeleteActionView),
        nameof(LinkActions),
        nameof(UnlinkAction),
    ];

    private static readonly Dictionary<string, Func<Proving, Task>> Cases = new(StringComparer.Ordinal)
    {
        [nameof(RaiseAction)] = given => Ours(given).MakeActionAsync(given.Sides[0].Board, Terms(given)),
        [nameof(AgreeAction)] = AgreeAsync,
        [nameof(ChangeAction)] = given => PutAsync(given, "", Changed(given), 2),
        [nameof(SetActionDue)] = given => PutAsync(given, "/due", Another, 2),
        [nameof(AskForReply)] = given => PostAsync(given, "/reply-request", new { replyBy = "2017-10-06" }, 2),
        [nameof(RecordActionUpdate)] = given => PostAsync(given, "/updates", Update, 2),
        [nameof(ReportActionDone)] = given => PostAsync(given, "/completions", ActionGiven.Done(), 2),
        [nameof(AskForTime)] = given => PostAsync(given, "/due-changes", Later, 2),
        [nameof(WithdrawAction)] = given => PostAsync(given, "/withdrawal", new { reason = "Done elsewhere." }, 2),
        [nameof(RecordAgencyActionUpdate)] = given => TellAsync(given, "/updates", Update, 2),
        [nameof(ReportAgencyActionDone)] = given => TellAsync(given, "/completions", ActionGiven.Done(), 2),
        [nameof(AskBoardForTime)] = given => TellAsync(given, "/due-changes", Later, 2),
        [nameof(AnswerDueChange)] = async given =>
        {
            await TellAsync(given, "/due-changes", Later, 2);
            await PostAsync(given, "/due-changes/answer", new { isGranted = true }, 3);
        },
        [nameof(VerifyAction)] = VerifiedAsync,
        [nameof(SendActionBack)] = async given =>
        {
            await TellAsync(given, "/completions", ActionGiven.Done(), 2);
            await PostAsync(given, "/return", new { reason = "Where is the register?" }, 3);
        },
        [nameof(CloseAction)] = async given =>
        {
            await VerifiedAsync(given);
            await PostAsync(given, "/closure", new { reason = "Seen." }, 4);
        },
        [nameof(DestroyProofFile)] = async given =>
        {
            await given.Lead.ProveAsync(given.Theirs(0), ProofGiven.Register).MustSucceed();
            await PostAsync(given, "/completions/1/destruction", new { reason = "Wrong file." }, 3);
        },
        [nameof(SetManyActionsDue)] = given =>
            ManyAsync(
                given,
                HttpMethod.Put,
                "due",
                new { items = One(given, 2, ("due", "2017-12-01")), reason = "Ill." }
            ),
        [nameof(ReassignActions)] = given =>
            ManyAsync(given, HttpMethod.Put, "posts", new { items = One(given, 2, ("post", "Another post")) }),
        [nameof(AskForManyReplies)] = given =>
            ManyAsync(given, HttpMethod.Post, "reply-requests", new { items = One(given, 2), replyBy = "2017-10-06" }),
        [nameof(CloseManyActions)] = async given =>
        {
            await VerifiedAsync(given);
            await ManyAsync(given, HttpMethod.Post, "closures", new { items = One(given, 4) });
        },
    };

    private static object Another => new { due = "2017-12-01", reason = "Ill." };

    private static object Later => new { to = "2017-12-01", reason = "Ill." };

    private static object Update => new { text = "Begun.", outlook = "on-track" };

    /// <summary>Every command of the actions, as the service registers it.</summary>
    public static TheoryData<string> Commands =>
        [
            .. typeof(RaiseAction)
                .Assembly.GetTypes()
                .Where(type => type.Namespace == typeof(RaiseAction).Namespace && IsCommand(type))
                .Select(type => type.Name)
                .Except(OneSided, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_change_of_an_action_that_two_parties_share_is_told_to_both(string command)
    {
        Assert.True(Cases.TryGetValue(command, out var change), $"{command} is not tried: add a case.");
        var given = await api.ProvingAsync();
        var before = await EntriesAsync(given.Lead, $"/agencies/{given.Agency.Slug}/api/history");

        await change(given);

        var agency = await EntriesAsync(given.Lead, $"/agencies/{given.Agency.Slug}/api/history");
        var board = await EntriesAsync(Ours(given), $"/{given.Sides[0].Board.Slug}/api/history");
        Assert.True(agency.Length > before.Length, $"{command} told the agency nothing.");
        Assert.Contains(agency[0], board);
    }

    private static bool IsCommand(Type type) =>
        Array.Exists(
            type.GetInterfaces(),
            i => i == typeof(ICommand) || (i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<>))
        );

    private static TestPerson Ours(Proving given) => given.Sides[0].Manager;

    private static IDictionary<string, object?> Terms(Proving given) =>
        ActionGiven.Terms("Another.", given.Agency.Slug);

    private static object Changed(Proving given) =>
        new
        {
            title = "Train two leads.",
            reason = "One is not enough.",
            owner = new { post = "Lead", agency = given.Agency.Slug },
            recurrence = "never",
        };

    private static IDictionary<string, object>[] One(
        Proving given,
        int version,
        params (string Field, object Value)[] also
    )
    {
        var item = also.ToDictionary(pair => pair.Field, pair => pair.Value, StringComparer.Ordinal);
        item["reference"] = given.Sides[0].Reference;
        item["version"] = version;

        return [item];
    }

    private static async Task AgreeAsync(Proving given)
    {
        var board = given.Sides[0].Board.Slug;
        await Ours(given)
            .PostAsync($"/{board}/api/actions/proposals", ActionGiven.Proposal("Another.", given.Agency.Slug))
            .MustSucceed();
        await Ours(given)
            .PostAsync($"/{board}/api/actions/A-2/agreement", new { agreedOn = "2017-09-20" }, version: 1)
            .MustSucceed();
    }

    private static async Task VerifiedAsync(Proving given)
    {
        await TellAsync(given, "/completions", ActionGiven.Done(), 2);
        await PostAsync(given, "/verification", new { }, 3);
    }

    private static Task PostAsync(Proving given, string path, object body, int version) =>
        Ours(given).PostAsync($"{given.Sides[0].Path}{path}", body, version).MustSucceed();

    private static Task PutAsync(Proving given, string path, object body, int version) =>
        Ours(given).PutAsync($"{given.Sides[0].Path}{path}", body, version).MustSucceed();

    private static Task TellAsync(Proving given, string path, object body, int version) =>
        given.Lead.PostAsync($"{given.Theirs(0)}{path}", body, version).MustSucceed();

    private static Task ManyAsync(Proving given, HttpMethod method, string path, object body) =>
        Ours(given).SendAsync(method, $"/{given.Sides[0].Board.Slug}/api/many-actions/{path}", body).MustSucceed();

    private static async Task<Guid[]> EntriesAsync(TestPerson person, string path) =>
        [
            .. (await person.ReadAsync(path))
                .GetProperty("items")
                .EnumerateArray()
                .Select(item => item.GetProperty("id").GetGuid()),
        ];
}
