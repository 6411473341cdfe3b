namespace LscbCloud.Bench.Load;

/// <summary>The same save at the bare endpoint.</summary>
internal sealed class BareSave(Keys keys, int connections) : IWork
{
    private readonly Key?[] _current = new Key?[connections];

    public HttpRequestMessage Next(int connection)
    {
        var key = keys.Of(connection);
        _current[connection] = key;

        return new HttpRequestMessage(
            HttpMethod.Put,
            $"{key.BoardId:D}/priorities/{key.Priority:D}/updates/{key.Update:D}/{key.Version}"
        )
        {
            Content = Wording.Json(key.Version),
        };
    }

    public void Done(int connection, HttpResponseMessage response)
    {
        if (_current[connection] is { } key)
        {
            key.Version++;
        }
    }
}
