namespace LscbCloud.Bench.Load;

/// <summary>The same list from the bare endpoint.</summary>
internal sealed class BareList(Keys keys) : IWork
{
    public static HttpRequestMessage For(Key key) => new(HttpMethod.Get, $"{key.BoardId:D}/priorities");

    public HttpRequestMessage Next(int connection) => For(keys.Of(connection));

    public void Done(int connection, HttpResponseMessage response)
    {
        // A list says nothing that the next one needs.
    }
}
