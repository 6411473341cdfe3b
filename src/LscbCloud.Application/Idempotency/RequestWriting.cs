using System.Text.Json;
using System.Text.Json.Serialization;
using LscbCloud.Application.Files;

namespace LscbCloud.Application.Idempotency;

/// <summary>Writes a request so that it can be compared with another: the same request is always the same bytes.</summary>
internal static class RequestWriting
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new FileConverter() } };

    public static ReadOnlyMemory<byte> Of<TRequest>(TRequest request) =>
        JsonSerializer.SerializeToUtf8Bytes(request, Options);

    /// <summary>Names a file by the fingerprint of its content: ten megabytes are not written out to be compared.</summary>
    private sealed class FileConverter : JsonConverter<CheckedFile>
    {
        public override CheckedFile Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) => throw new NotSupportedException("A request is written to be compared and never read back.");

        public override void Write(Utf8JsonWriter writer, CheckedFile value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString(nameof(value.Name), value.Name);
            writer.WriteString(nameof(value.ContentHash), value.ContentHash);
            writer.WriteEndObject();
        }
    }
}
