using System.Text.Json;

namespace LscbCloud.Api.Tests.Support;

/// <summary>One operation of the OpenAPI document: every test that walks the document gets a new endpoint the day it appears.</summary>
public sealed record Operation(string Id, string Method, string Path, JsonElement? Body, JsonElement Document)
{
    private const int Deepest = 8;

    public bool IsOfBoard => Path.StartsWith("/{board}/api/", StringComparison.Ordinal);

    public bool IsOfAgency => Path.StartsWith("/agencies/{agency}/api/", StringComparison.Ordinal);

    public bool IsOfPlatform => Path.StartsWith("/platform/api/", StringComparison.Ordinal);

    /// <summary>Reads the document from the running service.</summary>
    public static async Task<IReadOnlyList<Operation>> AllAsync(ServiceFixture api)
    {
        ArgumentNullException.ThrowIfNull(api);
        using var client = api.Anonymous();
        var text = await client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken);
        var document = JsonDocument.Parse(text).RootElement;

        return
        [
            .. from path in document.GetProperty("paths").EnumerateObject()
            from operation in path.Value.EnumerateObject()
            select new Operation(
                operation.Value.TryGetProperty("operationId", out var id) ? id.GetString() ?? "" : "",
                operation.Name.ToUpperInvariant(),
                path.Name,
                BodyOf(operation.Value),
                document
            ),
        ];
    }

    /// <summary>The address with its places filled in.</summary>
    public string PathWith(IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var path = Path;

        foreach (var (name, value) in values)
        {
            path = path.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return path.Contains('{', StringComparison.Ordinal)
            ? throw new InvalidOperationException($"{Id}: nothing is known for {path}. Add it to the values.")
            : path;
    }

    /// <summary>A body that fits the schema; ids are taken from outside, so that a stranger's can be tried.</summary>
    public object? Example(Guid id) => Body is { } schema ? ExampleOf(schema, id, Deepest) : null;

    /// <summary>The whole answer that a person gets, without what differs from request to request.</summary>
    public async Task<string> AskAsync(TestPerson person, IReadOnlyDictionary<string, string> values, Guid id)
    {
        ArgumentNullException.ThrowIfNull(person);
        using var response = await person.SendAsync(new HttpMethod(Method), PathWith(values), Example(id), version: 1);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var headers = string.Join('\n', response.Headers.Select(h => $"{h.Key}: {string.Join(',', h.Value)}"));

        return $"{(int)response.StatusCode} {WithoutTrace(body)}\n{headers}";
    }

    /// <summary>The trace id is the one thing that differs from request to request.</summary>
    private static string WithoutTrace(string body)
    {
        var at = body.IndexOf("\"traceId\"", StringComparison.Ordinal);

        return at < 0 ? body : body[..at];
    }

    private static JsonElement? BodyOf(JsonElement operation) =>
        operation.TryGetProperty("requestBody", out var body)
        && body.GetProperty("content").TryGetProperty("application/json", out var json)
            ? json.GetProperty("schema")
            : null;

    private object? ExampleOf(JsonElement schema, Guid id, int deep)
    {
        var known = Resolve(schema);

        if (deep == 0)
        {
            return null;
        }

        if (known.TryGetProperty("oneOf", out var choices) || known.TryGetProperty("anyOf", out choices))
        {
            return ExampleOf(choices.EnumerateArray().First(c => TypeOf(Resolve(c)) is not "null"), id, deep - 1);
        }

        if (known.TryGetProperty("enum", out var words))
        {
            return words.EnumerateArray().First(word => word.ValueKind is JsonValueKind.String).GetString();
        }

        return TypeOf(known) switch
        {
            "object" when known.TryGetProperty("properties", out var properties) => properties
                .EnumerateObject()
                .ToDictionary(p => p.Name, p => ExampleOf(p.Value, id, deep - 1), StringComparer.Ordinal),
            "object" => new Dictionary<string, object?>(StringComparer.Ordinal),
            "array" => new[] { ExampleOf(known.GetProperty("items"), id, deep - 1) },
            "integer" or "number" => 1,
            "boolean" => false,
            _ => TextOf(known, id),
        };
    }

    private static string TextOf(JsonElement schema, Guid id) =>
        schema.TryGetProperty("format", out var format)
            ? format.GetString() switch
            {
                "uuid" => id.ToString("D"),
                "date" => "2017-09-01",
                "date-time" => "2017-09-01T09:00:00Z",
                _ => "Text",
            }
            : "Text";

    private JsonElement Resolve(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference)
            ? Document
                .GetProperty("components")
                .GetProperty("schemas")
                .GetProperty(reference.GetString()?.Split('/')[^1] ?? "")
            : schema;

    private static string? TypeOf(JsonElement schema)
    {
        if (!schema.TryGetProperty("type", out var type))
        {
            return null;
        }

        return type.ValueKind is JsonValueKind.Array
            ? type.EnumerateArray().Select(t => t.GetString()).First(t => t is not "null")
            : type.GetString();
    }
}
