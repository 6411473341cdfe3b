using System.Net.Http.Headers;
using System.Text.Json;

namespace LscbCloud.Bench.Load;

/// <summary>What a save says: as long as people write, and never the same twice.</summary>
internal static class Wording
{
    public static string Did(int version) => string.Concat(Enumerable.Repeat("Read 40 case files. ", 20)) + version;

    public static string ImpactOf(int version) =>
        string.Concat(Enumerable.Repeat("Plans name the harm. ", 12)) + version;

    public static string Next(int version) => string.Concat(Enumerable.Repeat("Read the rest. ", 12)) + version;

    public static ByteArrayContent Json(int version)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                did = Did(version),
                impact = new { state = "stated", text = ImpactOf(version) },
                next = Next(version),
            }
        );

        return new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
    }
}
