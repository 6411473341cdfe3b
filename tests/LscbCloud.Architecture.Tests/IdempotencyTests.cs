using System.Reflection;
using System.Text.Json;
using LscbCloud.Application.Common;

namespace LscbCloud.Architecture.Tests;

/// <summary>Whatever is asked for by POST and changes something takes an idempotency key, or says here why it takes none.</summary>
public sealed class IdempotencyTests
{
    private const string Secret = "its answer holds secrets, or its request a password, of which nothing is kept";
    private const string Nobody = "nobody is signed in with whom a key could be kept";

    private static readonly Dictionary<string, string> WithoutKey = new(StringComparer.Ordinal)
    {
        ["SignIn"] = Nobody,
        ["CompleteSignIn"] = Nobody,
        ["RequestPasswordReset"] = Nobody,
        ["ConfirmPasswordReset"] = Nobody,
        ["LookAtInvitation"] = Nobody,
        ["AcceptInvitation"] = Nobody,
        ["ResetSecondFactor"] = Nobody,
        ["LookAtDigestStop"] = Nobody,
        ["StopDigest"] = Nobody,
        ["StopDigestAtOnce"] = Nobody,
        ["StartSecondFactor"] = Secret,
        ["ConfirmSecondFactor"] = Secret,
        ["RenewRecoveryCodes"] = Secret,
        ["ChangePassword"] = Secret,
    };

    private static readonly string[] Addresses = ["Slug", "Reference", "Agency"];

    private static readonly Dictionary<string, bool> Posts = ReadPosts();

    private static IEnumerable<Type> Marked =>
        Assemblies.Requests.Where(type => type.IsAssignableTo(typeof(IIdempotent)));

    [Fact]
    public void There_are_creations_and_sends_to_check()
    {
        Assert.True(Posts.Count > 50);
        Assert.True(Marked.Count() > 50);
    }

    [Fact]
    public void Every_post_takes_a_key_or_only_reads_or_has_a_reason()
    {
        var wrong = Posts
            .Keys.Where(name => !WithoutKey.ContainsKey(name))
            .Where(name => !RequestsOf(name).Any(type => type.IsAssignableTo(typeof(IReadsOnly))))
            .Where(name => !RequestsOf(name).Any(type => type.IsAssignableTo(typeof(IIdempotent))));

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_reason_is_left_for_a_post_that_is_gone_or_takes_a_key() =>
        Assert.DoesNotContain(WithoutKey.Keys, name => !Posts.TryGetValue(name, out var takesKey) || takesKey);

    [Fact]
    public void The_contract_names_the_key_where_the_use_case_takes_one() =>
        Assert.Equal(
            Posts.Keys.Where(name => RequestsOf(name).Any(Marked.Contains)).Order(StringComparer.Ordinal),
            Posts.Where(post => post.Value).Select(post => post.Key).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_use_case_that_takes_the_key_is_asked_for_by_post() =>
        Assert.Empty(Marked.Except(Posts.Keys.SelectMany(RequestsOf)));

    [Fact]
    public void An_answer_that_is_kept_holds_ids_addresses_numbers_and_versions_only()
    {
        var others =
            from request in Marked
            from contract in request.GetInterfaces()
            where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(ICommand<>)
            from words in WordsOf(contract.GetGenericArguments()[0])
            select $"{request.Name}: {words}";

        // The name is the agency's own, as the platform's directory gives it to everybody.
        Assert.Equal(["TransferToSuccessor: Name"], others, StringComparer.Ordinal);
    }

    /// <summary>The use case of an operation. An agency's operation of one that serves both has its name with the word Agency in it.</summary>
    private static IEnumerable<Type> RequestsOf(string operation) =>
        Assemblies.Requests.Where(type =>
            string.Equals(type.Name, operation, StringComparison.Ordinal)
            // Proof is looked through by the use case of evidence.
            || (type.Name is "CheckEvidenceFile" && operation is "CheckProofFile")
            || (
                type.GetCustomAttribute<RequiresAttribute>() is { ServesBoth: true }
                && string.Equals(
                    type.Name,
                    operation.Replace("Agency", "", StringComparison.Ordinal),
                    StringComparison.Ordinal
                )
            )
        );

    /// <summary>The properties of an answer, and of what it lists, in which anything could be written.</summary>
    private static IEnumerable<string> WordsOf(Type answer) =>
        answer
            .GetProperties()
            .SelectMany(property =>
                property.PropertyType switch
                {
                    var type when type == typeof(int) || type == typeof(Guid) => [],
                    var type when type == typeof(string) && Addresses.Contains(property.Name, StringComparer.Ordinal) =>
                        [],
                    { IsGenericType: true } list => WordsOf(list.GetGenericArguments()[0]),
                    _ => [property.Name],
                }
            );

    /// <summary>Every operation by POST in the contract, and whether it names the key.</summary>
    private static Dictionary<string, bool> ReadPosts()
    {
        var text = File.ReadAllText(Path.Combine(Assemblies.Root, "client", "openapi.json"));
        using var document = JsonDocument.Parse(text);

        return document
            .RootElement.GetProperty("paths")
            .EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Where(operation => operation.NameEquals("post"))
            .ToDictionary(
                operation => operation.Value.GetProperty("operationId").GetString() ?? "",
                operation => NamesKey(operation.Value),
                StringComparer.Ordinal
            );
    }

    private static bool NamesKey(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var parameters)
        && parameters.EnumerateArray().Any(p => p.GetProperty("name").ValueEquals("Idempotency-Key"));
}
