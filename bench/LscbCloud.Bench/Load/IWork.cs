namespace LscbCloud.Bench.Load;

/// <summary>What a connection is to ask next. Each connection has boards and priorities of its own to write to.</summary>
internal interface IWork
{
    HttpRequestMessage Next(int connection);

    /// <summary>Hears of the answer, for instance to know the version that the next save must name.</summary>
    void Done(int connection, HttpResponseMessage response);
}
